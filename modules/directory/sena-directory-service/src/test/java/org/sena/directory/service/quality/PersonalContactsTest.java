package org.sena.directory.service.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalContactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sam.example@council.example",
                "s.example@council.example",
                "Sam_Example@council.example",
                "sam-example2@council.example",
                "sam.o'example@council.example",
                "pantry@gmail.com",
                "info@Hotmail.co.uk",
                "07700 900123",
                "07700900123",
                "(07700) 900123",
                "07700-900-123",
                "+44 7700 900123",
                "+44 (0)7700 900 123",
                "0044 7700 900123"
            })
    void what_looks_like_a_persons_own_is_found(String text) {
        assertEquals(Set.of(text), Set.copyOf(PersonalContacts.in(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info@pantry.example",
                "hello@pantry.example",
                "food.bank@pantry.example",
                "adult-care@council.example",
                "customer.services@council.example",
                "pantry@council.example",
                "01480 388111",
                "0300 123 1234",
                "0800 77 99 55 1",
                "02079 460123",
                "07624 900123",
                "070 1234 5678",
                "charity number 1077009001",
                "open 07:00 to 19:00",
                "order 0770090012399"
            })
    void what_belongs_to_a_desk_is_fine(String text) {
        assertEquals(Set.of(), PersonalContacts.in(text));
    }

    @Test
    void they_are_found_inside_a_text_in_their_order() {
        assertEquals(
                List.of("sam.example@mill.example", "07700 900123"),
                List.copyOf(
                        PersonalContacts.in(
                                "Write to sam.example@mill.example, or ring Sam (07700 900123).")));
    }
}
