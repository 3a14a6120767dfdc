package org.sena.directory.desk.postcode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | []",
                "'  , ' | []",
                "E07000011 | [E07000011]",
                "' e07000011, E07000008;W06000015 ' | [E07000008, E07000011, W06000015]",
                "E07000011 E07000011 | [E07000011]",
                "E0700001 | wrong",
                "E070000112 | wrong",
                "Huntingdonshire | wrong",
                "E07000011 Cambridge | wrong",
            })
    void codes_are_read_as_people_type_them(String typed, String codes) {
        assertEquals(codes, Councils.read(typed).map(Object::toString).orElse("wrong"));
    }
}
