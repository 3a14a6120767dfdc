package org.sena.directory.exchange.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableOrganisationIdentifier;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;

class LikenessTest {

    private static final List<String> NAMES =
            List.of("Lunch club", "The lunch club", "Lunchtime", "Tea and talk", "Talk & tea", "7");

    @ParameterizedTest
    @CsvSource({
        "GB-CHC, 1234567, GB-CHC, 01234567, true",
        "GB-CHC, 1234567, gb-chc, 1234 567, true",
        "GB-COH, SC012345, GB-COH, sc-012345, true",
        "GB-CHC, 1234567, GB-COH, 1234567, false",
        "GB-CHC, 1234567, GB-CHC, 1234568, false"
    })
    void the_same_number_in_the_same_register_is_certain(
            String scheme, String number, String otherScheme, String otherNumber, boolean same) {
        int score =
                Likeness.of(
                                Prints.of(organisation("1", "Alpha", scheme, number)),
                                Prints.of(organisation("2", "Omega", otherScheme, otherNumber)))
                        .score();

        assertEquals(same, score == 100);
    }

    @ParameterizedTest
    @CsvSource({
        "Group 1, Group 2",
        "Walking group II, Walking group III",
        "Stay and play 0-2, Stay and play 3-5"
    })
    void numbers_that_differ_are_never_shown(String name, String other) {
        Service first = everywhereTheSame("1", name);
        Service second = everywhereTheSame("2", other);

        assertTrue(Likeness.of(Prints.of(first), Prints.of(second)).score() < Likeness.SHOWN);
    }

    @ParameterizedTest
    @CsvSource({"0, 11, 12, 18, false", "0, 11, 11, 18, true", "0, 11, 8, 99, true"})
    void records_for_other_ages_are_never_shown(
            int minimum, int maximum, int otherMinimum, int otherMaximum, boolean shown) {
        RecordPrint first =
                ImmutableRecordPrint.builder()
                        .from(Prints.of(everywhereTheSame("1", "Drama club")))
                        .minimumAge(minimum)
                        .maximumAge(maximum)
                        .build();
        RecordPrint second =
                ImmutableRecordPrint.builder()
                        .from(Prints.of(everywhereTheSame("2", "Drama club")))
                        .minimumAge(otherMinimum)
                        .maximumAge(otherMaximum)
                        .build();

        assertEquals(shown, Likeness.of(first, second).score() >= Likeness.SHOWN);
    }

    @ParameterizedTest
    @CsvSource({"PE28 9ZZ, false", "PE29 9ZZ, true", "pe299zz, true", ", true"})
    void the_same_in_another_place_is_another_service(String postcode, boolean shown) {
        RecordPrint first =
                ImmutableRecordPrint.builder()
                        .from(Prints.of(everywhereTheSame("1", "Steady steps")))
                        .addPostcodes("PE299ZZ")
                        .build();
        ImmutableRecordPrint.Builder second =
                ImmutableRecordPrint.builder()
                        .from(Prints.of(everywhereTheSame("2", "Steady steps")));

        if (postcode != null) {
            second.addPostcodes(postcode.toUpperCase(java.util.Locale.ROOT).replace(" ", ""));
        }

        assertEquals(shown, Likeness.of(first, second.build()).score() >= Likeness.SHOWN);
    }

    @Test
    void the_order_makes_no_difference() {
        samples()
                .forEach(
                        a ->
                                samples()
                                        .forEach(
                                                b ->
                                                        assertEquals(
                                                                Likeness.of(a, b),
                                                                Likeness.of(b, a))));
    }

    @Test
    void every_record_is_wholly_like_itself_and_nothing_is_more_like_it_than_its_copy() {
        for (RecordPrint print : samples().collect(Collectors.toList())) {
            RecordPrint copy = ImmutableRecordPrint.builder().from(print).id("copy").build();
            int ofCopy = Likeness.of(print, copy).score();

            assertEquals(100, Likeness.of(print, print).score());
            samples()
                    .filter(other -> !other.id().equals(print.id()))
                    .forEach(other -> assertTrue(Likeness.of(print, other).score() <= ofCopy));
        }
    }

    /** Records put together by chance, always the same chance. */
    private static Stream<RecordPrint> samples() {
        Random random = new Random(7);

        return Stream.iterate(0, i -> i + 1)
                .limit(60)
                .map(
                        i ->
                                Prints.of(
                                        CoffeeAndChat.service(
                                                        "s" + i,
                                                        NAMES.get(random.nextInt(NAMES.size())),
                                                        "By " + random.nextInt(3))
                                                .description(
                                                        "Meal for older people number "
                                                                + random.nextInt(4))
                                                .phone("01480 49600" + random.nextInt(3))
                                                .email("a" + random.nextInt(3) + "@x.example.org")
                                                .url("https://x" + random.nextInt(2) + ".example")
                                                .build()));
    }

    private static Service everywhereTheSame(String id, String name) {
        return CoffeeAndChat.service(id, name, "Example Centre")
                .description("Sessions every week in the main room of the centre.")
                .phone("01480 496000")
                .email("desk@centre.example.org")
                .url("https://centre.example.org")
                .build();
    }

    private static Organisation organisation(String id, String name, String scheme, String number) {
        return ImmutableOrganisation.builder()
                .id(id)
                .name(name)
                .description("")
                .addIdentifiers(
                        ImmutableOrganisationIdentifier.builder()
                                .scheme(scheme)
                                .type("Number")
                                .identifier(number)
                                .build())
                .build();
    }
}
