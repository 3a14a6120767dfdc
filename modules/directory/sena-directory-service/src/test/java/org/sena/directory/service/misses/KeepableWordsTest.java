package org.sena.directory.service.misses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepableWordsTest {

    private final KeepableWords keepable = new KeepableWords(Set.of("food", "bank")::contains);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "beekeeping | beekeeping",
                "  Bee  KEEPING | bee keeping",
                "Beekeeping | beekeeping",
                "I need a beekeeper | beekeeper",
                "Caf\u00e9 for beekeepers | cafe beekeepers",
                "01632 960123 | -",
                "07700900123 | -",
                "PE29 3TN | -",
                "pe293tn | -",
                "12 High Street | -",
                "jo@example.org | -",
                "https://example.org/x | -",
                "www.example.org | -",
                "Jane Doe | -",
                "jane DOE mrs | -",
                "Dr. Doe | -",
                "Jane O'Doe-Smith | -",
                "Food Bank | food bank",
                "Food Quux | food quux",
                "one two three four five | one two three four five",
                "one two three four five six | -",
                "'' | -",
                "!!! | -",
                "pneumonoultramicroscopicsilicovolcanoconiosispneumonoultramicroscopic | -"
            })
    void words_are_kept_or_not(String typed, String kept) {
        assertEquals(Optional.ofNullable(kept), keepable.of(typed));
    }
}
