package org.sena.directory.exchange.file.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {

    private final Reading reading = new Reading();

    @ParameterizedTest
    @CsvSource({
        "18 to 25, 18, 25",
        "18-25, 18, 25",
        "Ages 18 – 25 years, 18, 25",
        "between 5 and 11, 5, 11",
        "65+, 65,",
        "65 and over, 65,",
        "over 65, 65,",
        "16 years plus, 16,",
        "under 18, , 17",
        "up to 18, , 18",
        "Adults, 18,",
        "Children, , 17",
        "18, 18, 18",
        "All ages, ,",
        "n/a, ,",
        "'', ,",
    })
    void ages_in_one_cell_are_read(String text, Integer youngest, Integer oldest) {
        Ages ages = Ages.range(Reading.cell(text), reading.problems);

        assertEquals(optional(youngest), ages.youngest());
        assertEquals(optional(oldest), ages.oldest());
        assertEquals(List.of(), reading.codes());
    }

    @ParameterizedTest
    @CsvSource({"18, 18", "18.0, 18", "18+, 18", "18 years, 18", "0, 0", "130, 130"})
    void one_age_is_read(String text, int age) {
        assertEquals(OptionalInt.of(age), Ages.year(Reading.cell(text), reading.problems));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighteen", "-1", "18.5", "1e3", "=18"})
    void what_is_no_age_is_refused(String text) {
        assertEquals(OptionalInt.empty(), Ages.year(Reading.cell(text), reading.problems));
        assertEquals(List.of("age.unread"), reading.codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"131", "999"})
    void nobody_is_that_old(String text) {
        assertEquals(OptionalInt.empty(), Ages.year(Reading.cell(text), reading.problems));
        assertEquals(List.of("age.range"), reading.codes());
    }

    private static OptionalInt optional(Integer age) {
        return age == null ? OptionalInt.empty() : OptionalInt.of(age);
    }
}
