package org.sena.directory.web.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.web.finder.Search.Field;

class SearchTest {

    @Test
    void what_is_kept_comes_back_whatever_was_typed() {
        Search search =
                Search.of(
                        Map.of(
                                Field.WORDS, List.of("a=b&c % \u00e9 \n +"),
                                Field.POSTCODE, List.of("PE29 3TN"),
                                Field.DAY, List.of("MONDAY", "FRIDAY"),
                                Field.AGE, List.of("70")));

        Search back = Search.decode(search.encode());

        assertEquals("a=b&c % \u00e9 \n +", back.value(Field.WORDS));
        assertEquals("PE29 3TN", back.value(Field.POSTCODE));
        assertEquals(List.of("MONDAY", "FRIDAY"), back.values(Field.DAY));
        assertEquals(OptionalInt.of(70), back.number(Field.AGE));
        assertEquals("", back.value(Field.TYPE));
    }

    @Test
    void nothing_asked_is_no_search() {
        assertTrue(Search.of(Map.of(Field.WORDS, List.of(""))).isEmpty());
        assertTrue(Search.decode("").isEmpty());
    }

    @Test
    void another_need_keeps_the_person_and_drops_the_words() {
        Search search =
                Search.of(
                        Map.of(
                                Field.WORDS, List.of("bailiffs"),
                                Field.NEED, List.of("debt"),
                                Field.TYPE, List.of("debt-advice"),
                                Field.POSTCODE, List.of("PE29"),
                                Field.MILES, List.of("5"),
                                Field.AGE, List.of("70")));

        Search other = search.forNeed("food");

        assertEquals("food", other.value(Field.NEED));
        assertEquals("", other.value(Field.WORDS));
        assertEquals("", other.value(Field.TYPE));
        assertEquals("PE29", other.value(Field.POSTCODE));
        assertEquals("5", other.value(Field.MILES));
        assertEquals("70", other.value(Field.AGE));
        assertEquals("bailiffs", search.forNeed("debt").value(Field.WORDS));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY:MONDAY, DAY, FRIDAY",
        "WORDS:bailiffs, WORDS, ''",
        "POSTCODE:PE29, MILES, ''",
        "POSTCODE:PE29, PLACE, ''",
        "ZOO:1, DAY, MONDAY",
        "DAY, DAY, MONDAY",
    })
    void a_chip_takes_away_what_it_stands_for(String sent, Field field, String left) {
        Search search =
                Search.of(
                        Map.of(
                                Field.WORDS, List.of("bailiffs"),
                                Field.POSTCODE, List.of("PE29"),
                                Field.PLACE, List.of("somewhere"),
                                Field.MILES, List.of("5"),
                                Field.DAY, List.of("MONDAY", "FRIDAY")));

        assertEquals(left, Chip.remove(search, sent).value(field));
    }

    @Test
    void an_order_alone_is_no_search() {
        assertTrue(Search.of(Map.of(Field.SORT, List.of("NAME"))).isEmpty());
    }
}
