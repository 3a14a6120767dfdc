package org.sena.web.kit.form;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.web.kit.Texts;

class FormTest {

    private static final List<String> OPTIONS = List.of("rent", "food", "none");

    @Test
    void a_missing_answer_is_asked_for_by_its_name() {
        Form form = form("name", "  ");

        assertEquals("", form.text("name").called("your name").required().value());
        assertEquals(List.of(new FieldError("name", "Enter your name")), form.errors());
    }

    @Test
    void a_text_of_the_longest_length_is_taken_whole() {
        Form form = form("note", "12345");

        assertEquals("12345", form.text("note").max(5).value());
        assertTrue(form.isValid());
    }

    @Test
    void a_longer_text_is_refused_and_kept_as_it_was_typed() {
        Form form = form("note", "123456");

        assertEquals("", form.text("note").max(5).value());
        assertAll(
                () ->
                        assertEquals(
                                "Your answer must be 5 characters or fewer. You wrote 6.",
                                form.state().error("note")),
                () -> assertEquals("123456", form.state().value("note")));
    }

    @Test
    void a_line_end_counts_as_one_character_however_it_was_sent() {
        Form form = form("note", "a\r\nb");

        assertEquals("a\nb", form.text("note").max(3).value());
    }

    @Test
    void a_text_no_database_keeps_is_refused() {
        Form form = form("note", "a\u0000b");

        form.text("note");

        assertTrue(form.state().error("note").contains("cannot keep"));
    }

    @Test
    void only_the_first_thing_wrong_with_a_field_is_told() {
        Form form = form("phone", "12345678901234567890");

        form.text("phone").max(5).phone();

        assertEquals(1, form.errors().size());
    }

    @Test
    void a_text_beyond_all_measure_is_not_carried_along() {
        Form form = form("note", "x".repeat(10_000_000));

        form.text("note").max(500);

        assertAll(
                () -> assertEquals("", form.state().value("note")),
                () -> assertEquals(1, form.errors().size()));
    }

    @ParameterizedTest
    @CsvSource({"pe293tn,PE29 3TN", " PE29  3TN ,PE29 3TN", "e1 6an,E1 6AN", "W1A 1AA,W1A 1AA"})
    void a_postcode_is_taken_however_it_is_spaced(String typed, String postcode) {
        assertEquals(postcode, form("pc", typed).text("pc").postcode().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PE29", "29 3TN", "PE29 3T", "PE29 3TNX", "hello", "PE29 3CV"})
    void what_is_no_full_postcode_is_refused(String typed) {
        Form form = form("pc", typed);

        form.text("pc").postcode();

        assertEquals("Enter a full postcode like PE29 3TN", form.state().error("pc"));
    }

    @ParameterizedTest
    @CsvSource({"pe29,PE29", "PE29 3TN,PE29 3TN"})
    void the_first_half_of_a_postcode_can_be_enough(String typed, String postcode) {
        assertEquals(postcode, form("pc", typed).text("pc").postcodeOrOutward().value());
    }

    @ParameterizedTest
    @CsvSource({
        "amy@example.com,true",
        "amy.o'hara+sena@mail.example.org.uk,true",
        "amy@example,false",
        "amy example.com,false",
        "amy@@example.com,false",
        "<amy@example.com>,false"
    })
    void an_email_address_looks_like_one(String typed, boolean valid) {
        Form form = form("email", typed);

        form.text("email").email();

        assertEquals(valid, form.isValid());
    }

    @ParameterizedTest
    @CsvSource({
        "01632 960 123,true",
        "+44 (0)7700 900123,true",
        "07700-900-123,true",
        "12345,false",
        "ring the bell 01632960123,false"
    })
    void a_phone_number_may_be_spaced_as_people_do(String typed, boolean valid) {
        Form form = form("phone", typed);

        form.text("phone").phone();

        assertEquals(valid, form.isValid());
    }

    @ParameterizedTest
    @CsvSource({"0,true", "20,true", "-1,false", "21,false", "2.5,false", "two,false"})
    void a_number_is_whole_and_in_its_range(String typed, boolean valid) {
        Form form = form("adults", typed);

        form.wholeNumber("adults").between(0, 20);

        assertEquals(valid, form.isValid());
    }

    @Test
    void a_number_too_long_to_count_is_refused() {
        Form form = form("adults", "99999999999999999999");

        assertEquals(OptionalInt.empty(), form.wholeNumber("adults").value());
        assertEquals("The number must be a whole number, like 3", form.state().error("adults"));
    }

    @Test
    void an_unknown_option_is_refused() {
        Form form = form("help", "gold");

        assertEquals("", form.choice("help", OPTIONS).required().value());
        assertEquals("Choose one of the answers on this page", form.state().error("help"));
    }

    @Test
    void several_options_come_in_the_order_they_were_sent_each_once() {
        Form form = form("help", "rent", "food", "rent", "");

        assertEquals(Set.of("rent", "food"), form.choices("help", OPTIONS).value());
    }

    @Test
    void an_option_that_stands_alone_bears_no_other() {
        Form form = form("help", "rent", "none");

        assertEquals(Set.of(), form.choices("help", OPTIONS).exclusive(List.of("none")).value());
        assertEquals(1, form.errors().size());
    }

    @ParameterizedTest
    @CsvSource({
        "29,2,2024,true",
        "29,2,2023,false",
        "1,13,2024,false",
        "1,1,24,false",
        "x,1,2024,false"
    })
    void a_date_exists_in_the_calendar(String day, String month, String year, boolean valid) {
        Form form = date(day, month, year);

        form.date("born").required().value();

        assertEquals(valid, form.isValid());
    }

    @Test
    void a_date_outside_its_bounds_is_refused() {
        Form form = date("2", "1", "2020");
        LocalDate first = LocalDate.of(2020, 1, 3);

        assertEquals(
                Optional.empty(), form.date("born").between(first, first.plusYears(1)).value());
        assertEquals("The date must be between 3 1 2020 and 3 1 2021", form.state().error("born"));
    }

    @Test
    void an_empty_optional_field_is_no_mistake() {
        Form form = form("other", "");

        form.text("note").max(3).optional();
        form.wholeNumber("adults").between(1, 2).value();
        form.choice("help", OPTIONS).value();
        form.date("born").value();

        assertTrue(form.isValid());
    }

    private static Form form(String field, String... values) {
        return new Form(Map.of(field, Arrays.asList(values)), Texts.ofKit(Locale.UK));
    }

    private static Form date(String day, String month, String year) {
        return new Form(
                Map.of(
                        "born-day", List.of(day),
                        "born-month", List.of(month),
                        "born-year", List.of(year)),
                Texts.ofKit(Locale.UK));
    }
}
