package org.sena.needs.service.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0-17",
        "17, 0-17",
        "18, 18-24",
        "24, 18-24",
        "25, 25-34",
        "74, 65-74",
        "75, 75+",
        "110, 75+"
    })
    void an_age_belongs_to_one_band(int age, String band) {
        assertEquals(band, AgeBand.of(OptionalInt.of(age)));
    }

    @Test
    void no_age_is_not_said() {
        assertEquals("not-said", AgeBand.of(OptionalInt.empty()));
    }
}
