package org.sena.directory.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sena.directory.web.Search.Field;

class SearchTest {

    @Test
    void what_is_kept_comes_back_whatever_was_typed() {
        Search search =
                Search.of(
                        Map.of(
                                Field.WORDS, "a=b&c % \u00e9 \n +",
                                Field.POSTCODE, "PE29 3TN",
                                Field.AGE, "70"));

        Search back = Search.decode(search.encode());

        assertEquals("a=b&c % \u00e9 \n +", back.value(Field.WORDS));
        assertEquals("PE29 3TN", back.value(Field.POSTCODE));
        assertEquals(OptionalInt.of(70), back.number(Field.AGE));
        assertEquals("", back.value(Field.TYPE));
    }

    @Test
    void nothing_asked_is_no_search() {
        assertTrue(Search.of(Map.of(Field.WORDS, "")).isEmpty());
        assertTrue(Search.decode("").isEmpty());
    }

    @Test
    void another_need_keeps_the_person_and_drops_the_words() {
        Search search =
                Search.of(
                        Map.of(
                                Field.WORDS, "bailiffs",
                                Field.NEED, "debt",
                                Field.TYPE, "debt-advice",
                                Field.POSTCODE, "PE29",
                                Field.MILES, "5",
                                Field.AGE, "70"));

        Search other = search.forNeed("food");

        assertEquals("food", other.value(Field.NEED));
        assertEquals("", other.value(Field.WORDS));
        assertEquals("", other.value(Field.TYPE));
        assertEquals("PE29", other.value(Field.POSTCODE));
        assertEquals("5", other.value(Field.MILES));
        assertEquals("70", other.value(Field.AGE));
        assertEquals("bailiffs", search.forNeed("debt").value(Field.WORDS));
    }
}
