package org.sena.directory.desk.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableContact;
import org.sena.directory.api.ImmutableCostOption;
import org.sena.directory.api.ImmutableFunding;
import org.sena.directory.api.ImmutablePhone;
import org.sena.directory.api.ImmutableServiceArea;
import org.sena.directory.api.Service;
import org.sena.directory.api.WebLink;
import org.sena.web.kit.form.Form;

class SectionsTest {

    private static final Section<Service> NAME = new NameSection();
    private static final Section<Service> AREAS = new AreasSection();
    private static final Section<Service> COST = new CostSection();
    private static final Section<Service> HOW = new HowSection();
    private static final Section<Service> CONTACT = new ContactSection();

    static Stream<Arguments> stored() {
        return Stream.of(
                arguments(
                        NAME,
                        Sent.SERVICE
                                .withName("Lunch club")
                                .withAlternateName("Lunch and chat")
                                .withDescription("Lunch.\n\nAnd a chat.")),
                arguments(AREAS, Sent.SERVICE),
                arguments(
                        AREAS,
                        Sent.SERVICE
                                .withServiceAreas("PE28", "E07000011")
                                .withOtherAreas(
                                        ImmutableServiceArea.builder()
                                                .id("a")
                                                .name("The villages")
                                                .extent("{}")
                                                .extentType("geojson")
                                                .build())),
                arguments(
                        COST,
                        Sent.SERVICE
                                .withCost("A small fee")
                                .withCostOptions(
                                        ImmutableCostOption.builder()
                                                .id("c1")
                                                .option("Under 18s")
                                                .amount(3.5)
                                                .amountDescription("session")
                                                .build(),
                                        ImmutableCostOption.builder().id("c2").amount(12).build())
                                .withFunding(
                                        ImmutableFunding.builder()
                                                .id("f")
                                                .source("The lottery")
                                                .build())),
                arguments(
                        HOW,
                        Sent.SERVICE
                                .withDeliveries(Delivery.VENUE, Delivery.PHONE)
                                .withLanguages("cy", "pl")
                                .withRequiredDocuments("A letter")
                                .withAccreditations("A mark")),
                arguments(
                        CONTACT,
                        Sent.SERVICE
                                .withPhone("01480 000 000")
                                .withEmail("desk@example.org")
                                .withUrl("https://www.example.org/lunch")
                                .withOtherUrls(WebLink.of("Map", "https://www.example.org/map"))
                                .withContacts(
                                        ImmutableContact.builder()
                                                .id("k")
                                                .title("Reception")
                                                .addPhones(
                                                        ImmutablePhone.builder()
                                                                .id("p1")
                                                                .number("01480 000 001")
                                                                .description("Weekdays")
                                                                .build())
                                                .addPhones(
                                                        ImmutablePhone.builder()
                                                                .id("p2")
                                                                .number("01480 000 002")
                                                                .build())
                                                .build())));
    }

    @ParameterizedTest
    @MethodSource("stored")
    void sent_back_untouched_nothing_changes(Section<Service> section, Service stored) {
        Form form = Sent.again(section.fields(stored));
        Service read = section.read(form, stored);

        assertTrue(form.isValid(), () -> Sent.wrong(form));
        assertEquals(stored, read);
    }

    @ParameterizedTest
    @MethodSource("stored")
    void what_the_form_shows_is_what_it_reads(Section<Service> section, Service stored) {
        Fields fields = section.fields(stored);
        Fields read = section.fields(section.read(Sent.again(fields), Sent.SERVICE));

        assertEquals(fields, read);
        assertEquals(fields.mark(), read.mark());
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(AREAS, "codes=PE28, Huntingdon", "codes"),
                arguments(COST, "price-0-amount=free", "price-0-amount"),
                arguments(COST, "price-3-amount=1.234", "price-3-amount"),
                arguments(HOW, "deliveries=PIGEON", "deliveries"),
                arguments(CONTACT, "url=not a page", "url"),
                arguments(CONTACT, "url=javascript:alert(1)", "url"),
                arguments(CONTACT, "phone=12", "phone"),
                arguments(CONTACT, "email=me", "email"),
                arguments(CONTACT, "contact-0-name=A desk;contact-0-phone=x", "contact-0-phone"),
                arguments(CONTACT, "link-0-label=Map", "link-0-url"),
                arguments(NAME, "name=" + "x".repeat(201), "name"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("wrong")
    void says_where_it_is_wrong(Section<Service> section, String fields, String wrong) {
        Form form = Sent.form(fields);

        section.read(form, Sent.SERVICE);

        assertEquals(wrong, Sent.wrong(form));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "www.example.org, https://www.example.org",
        "http://example.org/a?b=c, http://example.org/a?b=c"
    })
    void a_web_address_may_be_typed_short(String typed, String url) {
        assertEquals(
                url, CONTACT.read(Sent.form("url=" + typed), Sent.SERVICE).url().orElseThrow());
    }

    @Test
    void an_emptied_row_is_gone_and_the_others_keep_who_they_are() {
        Service stored =
                Sent.SERVICE.withCostOptions(
                        ImmutableCostOption.builder().id("c1").amount(1).build(),
                        ImmutableCostOption.builder().id("c2").amount(2).build());
        Service read = COST.read(Sent.form("price-1-amount=2;price-2-amount=£3"), stored);

        assertEquals("c2", read.costOptions().get(0).id());
        assertEquals(3, read.costOptions().get(1).amount().orElseThrow());
        assertEquals(2, read.costOptions().size());
    }

    @Test
    void who_may_live_anywhere_has_no_areas() {
        Service stored = Sent.SERVICE.withServiceAreas("PE28");

        assertEquals(Sent.SERVICE, AREAS.read(Sent.form("everywhere=yes;codes=PE28"), stored));
    }
}
