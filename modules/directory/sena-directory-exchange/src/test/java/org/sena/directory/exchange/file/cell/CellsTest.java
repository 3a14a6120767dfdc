package org.sena.directory.exchange.file.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Term;

class CellsTest {

    private final Reading reading = new Reading();

    @ParameterizedTest
    @CsvSource({
        "<b>Lunch</b> club, Lunch club",
        "Lunch<script>alert(1)</script> club, Lunch club",
        "&lt;script&gt;alert(1)&lt;/script&gt;Lunch club, Lunch club",
        "Fish &amp; chips, Fish & chips",
        "<img src=x onerror=alert(1)>Club, Club",
        "<p>One</p><p>Two</p>, One Two",
    })
    void html_is_turned_into_text_and_said(String text, String clean) {
        assertEquals(Optional.of(clean), TextCells.line(Reading.cell(text), 200, reading.problems));
        assertEquals(List.of("cell.html"), reading.codes());
        assertFalse(reading.problems.isRefused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 < 6 and 7 > 6", "Tom & Jerry", "a <3 b", "AT&T"})
    void what_only_looks_a_little_like_html_stays(String text) {
        assertEquals(Optional.of(text), TextCells.line(Reading.cell(text), 200, reading.problems));
        assertEquals(List.of(), reading.codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "=HYPERLINK(\"x\")", "+cmd|' /C calc'!A0", "-x"})
    void what_begins_like_a_formula_stays_text_and_is_said(String text) {
        assertEquals(Optional.of(text), sound(text));
        assertEquals(List.of("cell.formula-text"), reading.codes());
    }

    @Test
    void the_mark_of_a_safe_export_is_taken_away_again() {
        assertEquals(Optional.of("=1+1"), sound("'=1+1"));
        assertEquals(List.of(), reading.codes());
    }

    @ParameterizedTest
    @CsvSource({"'a\uFFFDb', cell.bytes", "'a\u0000b', cell.control", "'a\u0007b', cell.control"})
    void signs_that_no_text_has_are_refused(String text, String code) {
        assertEquals(Optional.empty(), sound(text));
        assertEquals(List.of(code), reading.codes());
    }

    @Test
    void a_huge_cell_is_refused() {
        assertEquals(Optional.empty(), sound("x".repeat(40_000)));
        assertEquals(List.of("cell.long"), reading.codes());
    }

    @Test
    void paragraphs_stay_and_blanks_are_tidied() {
        assertEquals(
                Optional.of("One two\nthree\n\nfour"),
                TextCells.paragraphs(
                        Reading.cell(" One\u00A0 two \r\nthree\r\n \r\n\r\n four "),
                        99,
                        reading.problems));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, point.zero",
        "-0.1863, 52.3306, point.swapped",
        "53.38, 1.466765, ''",
        "52.33, 3.1863, point.sign",
        "10, 10, point.far",
        "abc, 1, point.unread",
        "52.3306, '', point.unread",
    })
    void a_point_that_cannot_be_here_is_left_out(String north, String east, String code) {
        Optional<Coordinate> point =
                Numbers.point(Reading.cell(north), Reading.cell(east), reading.problems);

        assertEquals(code.isEmpty(), point.isPresent());
        assertEquals(code.isEmpty() ? List.of() : List.of(code), reading.codes());
        assertFalse(reading.problems.isRefused());
    }

    @Test
    void a_list_is_split_at_semicolons_and_codes_at_commas_too() {
        assertEquals(
                Set.of(Delivery.VENUE, Delivery.ONLINE),
                Choices.deliveries(Reading.cell("In person, online"), reading.problems));
        assertEquals(
                Set.of("pl", "en", "bfi"),
                Choices.languages(Reading.cell("Polish; en; BSL"), reading.problems));
    }

    @ParameterizedTest
    @CsvSource({
        "food-bank, food-bank",
        "Food Bank, food-bank",
        "food parcels, food-bank",
        "https://terms.example/food, food-bank",
        "'Advice, debt and money', debt-advice",
    })
    void a_term_is_known_by_any_of_its_names(String text, String code) {
        Terms terms = new Terms(terms());

        assertEquals(Set.of(code), terms.codes(Reading.cell(text), reading.problems));
        assertEquals(List.of(), reading.codes());
    }

    @Test
    void an_unknown_term_is_left_out_with_the_likeliest_one() {
        Terms terms = new Terms(terms());

        assertEquals(
                Set.of("food-bank"),
                terms.codes(Reading.cell("Food bank; Food bnak"), reading.problems));
        assertEquals(List.of("term.like"), reading.codes());
    }

    private Optional<String> sound(String text) {
        return TextCells.sound(Reading.cell(text), reading.problems).map(Cell::text);
    }

    private static List<Term> terms() {
        return List.of(
                ImmutableTerm.builder()
                        .taxonomy("service-types")
                        .code("food-bank")
                        .label("Food bank")
                        .uri("https://terms.example/food")
                        .addSynonyms("food parcels")
                        .build(),
                ImmutableTerm.builder()
                        .taxonomy("service-types")
                        .code("debt-advice")
                        .label("Advice, debt and money")
                        .build());
    }
}
