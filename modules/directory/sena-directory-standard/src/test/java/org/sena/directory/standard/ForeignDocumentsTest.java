package org.sena.directory.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.Service;
import org.sena.directory.api.TermRef;

class ForeignDocumentsTest {

    private final ForeignDocuments documents =
            new ForeignDocuments(new Terms(), "https://feed.example/v3");

    @Test
    void what_we_publish_in_version_3_comes_back_but_for_our_own_business() throws IOException {
        Service whole = Samples.whole();
        Service back =
                documents.service(
                        Written.json(json -> new PublicV3(new Terms()).service(whole, json)));

        Service expected =
                ImmutableService.builder()
                        .from(whole)
                        .terms(List.of(TermRef.of("eligibility", "carer")))
                        .neededItems(Set.of())
                        .provenance(Optional.empty())
                        .organisation(back.organisation())
                        .locations(back.locations())
                        .build();

        assertEquals(expected, back);
        assertEquals(Optional.empty(), back.organisation().agreementUntil());
        assertEquals(Samples.hall().accessibility(), back.locations().get(0).accessibility());
    }

    @Test
    void version_1_is_read_by_its_names() {
        Service service =
                read(
                        "{'id':'17','name':'Lunch','organization':{'id':'4','name':'Kitchen',"
                                + "'url':'www.kitchen.example'},'attending_type':'home visit',"
                                + "'attending_access':'referral','status':null,"
                                + "'eligibilitys':[{'eligibility':'adult','minimum_age':18},"
                                + "{'minimum_age':16,'maximum_age':60.0}],"
                                + "'fundings':[{'source':'Council'}],"
                                + "'languages':[{'language':'Polish'},{'language':'?'}],"
                                + "'regular_schedules':[{'byday':'MO,WE','opens_at':'9:00:00Z',"
                                + "'closes_at':'12:30'}],"
                                + "'service_taxonomys':[{'taxonomy':{'id':'esdServiceTypes:298'}},"
                                + "{'taxonomy':{'id':'298','vocabulary':'esdServiceTypes'}},"
                                + "{'taxonomy':{'id':'none'}}],"
                                + "'service_areas':[{'service_area':'Fenland'}],"
                                + "'service_at_locations':[{'id':'5','location':{'id':'6',"
                                + "'latitude':52.3,'longitude':-0.1,'physical_addresses':"
                                + "[{'address_1':'1 Mill Lane','postal_code':'PE29 3TN'}]},"
                                + "'regular_schedule':[{'freq':'DAILY','opens_at':'08:00',"
                                + "'closes_at':'24:00'}]}]}");

        assertEquals(Set.of("lunch-club"), service.serviceTypes());
        assertEquals("https://www.kitchen.example", service.organisation().url().orElse(""));
        assertEquals(Set.of(Delivery.HOME_VISIT, Delivery.VENUE), service.deliveries());
        assertEquals(ReferralMethod.EXTERNAL, service.referralMethod());
        assertEquals(OptionalInt.of(16), service.minimumAge());
        assertEquals(OptionalInt.empty(), service.maximumAge());
        assertEquals(Optional.of("adult"), service.eligibility());
        assertEquals("Council", service.funding().get(0).source());
        assertEquals(Set.of("pl"), service.languages());
        assertEquals("Fenland", service.otherAreas().get(0).name());
        assertEquals("PE29 3TN", service.locations().get(0).postcode());
        assertEquals(
                Optional.of(service.locations().get(0).id()),
                service.schedules().get(0).locationId());
        assertEquals(7, service.schedules().get(0).days().size());
        assertEquals(Optional.of(LocalTime.MIDNIGHT), service.schedules().get(0).closes());
        assertEquals(
                List.of(
                        ScheduleDay.every(DayOfWeek.MONDAY),
                        ScheduleDay.every(DayOfWeek.WEDNESDAY)),
                service.schedules().get(1).days());
        assertEquals(Optional.of(LocalTime.of(9, 0)), service.schedules().get(1).opens());
    }

    @Test
    void what_we_publish_in_version_1_is_found_again() throws IOException {
        Service back =
                documents.service(
                        Written.json(
                                json -> new PublicV1(new Terms()).service(Samples.whole(), json)));

        assertEquals(Samples.whole().name(), back.name());
        assertEquals(Samples.whole().serviceTypes(), back.serviceTypes());
        assertEquals(Samples.whole().minimumAge(), back.minimumAge());
        assertEquals(Samples.whole().languages(), back.languages());
        assertTrue(back.serviceAreas().containsAll(Samples.whole().serviceAreas()));
    }

    @Test
    void a_term_nobody_knows_is_a_mistake_in_what_is_handed_in() {
        DocumentException thrown =
                assertThrows(
                        DocumentException.class,
                        () ->
                                ForeignDocuments.submitted(new Terms())
                                        .service(
                                                Documents.parse(
                                                        "{\"id\":\"1\",\"name\":\"x\","
                                                                + "\"organization_id\":\"2\","
                                                                + "\"attributes\":[{"
                                                                + "\"taxonomy_term_id\":\"9\"}]}")));

        assertEquals("$.attributes[0].taxonomy_term_id", thrown.path());
    }

    @Test
    void an_id_that_is_no_uuid_becomes_one_for_its_publisher() {
        String here = documents.id(RecordKind.SERVICE, "17");

        assertEquals(here, UUID.fromString(here).toString());
        assertEquals(here, documents.id(RecordKind.SERVICE, "17"));
        assertNotEquals(here, documents.id(RecordKind.ORGANISATION, "17"), "another record");
        assertNotEquals(
                here,
                new ForeignDocuments(new Terms(), "https://other").id(RecordKind.SERVICE, "17"));
        assertEquals(
                Samples.SERVICE, documents.id(RecordKind.SERVICE, Samples.SERVICE.toUpperCase()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    "[{'available':0}] | FULL\n"
                            + "[{'available':3}] | OPEN\n"
                            + "[{}]              | UNKNOWN\n"
                            + "[]                | UNKNOWN")
    void availability_is_taken_from_the_capacities(String capacities, Availability availability) {
        assertEquals(
                availability,
                read("{'id':'1','name':'x','organization_id':'2','capacities':" + capacities + "}")
                        .availability());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    "{'uri':'http://statistics.data.gov.uk/id/statistical-geography/E07000011'}"
                            + " | E07000011\n"
                            + "{'name':'E07000011'} | E07000011\n"
                            + "{'name':'pe29'}      | PE29\n"
                            + "{'name':'PE29','extent':'{}'} | ''\n"
                            + "{'name':'Fenland'}   | ''")
    void an_area_with_a_code_becomes_that_code(String area, String code) {
        Service service =
                read("{'id':'1','name':'x','organization_id':'2','service_areas':[" + area + "]}");

        assertEquals(code.isEmpty() ? Set.of() : Set.of(code), service.serviceAreas());
    }

    private Service read(String json) {
        return documents.service(Documents.parse(json.replace('\'', '"')));
    }
}
