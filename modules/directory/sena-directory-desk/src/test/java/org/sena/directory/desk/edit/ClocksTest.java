package org.sena.directory.desk.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "9am, 09:00",
        "9 AM, 09:00",
        "9.30pm, 21:30",
        "9:30 p.m., 21:30",
        "12am, 00:00",
        "12pm, 12:00",
        "14:00, 14:00",
        "1400, ",
        "24:00, 00:00",
        "9, 09:00",
        "noon, 12:00",
        "Midnight, 00:00",
        "13pm, ",
        "0am, ",
        "25:00, ",
        "9:75, ",
        "early, "
    })
    void reads_times_as_people_type_them(String typed, LocalTime time) {
        assertEquals(Optional.ofNullable(time), Clocks.parse(typed));
    }
}
