package org.sena.referral.service.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.Availability;

class NoRoomRuleTest {

    @ParameterizedTest(name = "{0} without room, {1} with a list, of {2} answers: {3}")
    @CsvSource({
        "0, 0, 0, ",
        "1, 0, 1, ",
        "2, 0, 2, FULL",
        "2, 0, 4, FULL",
        "2, 0, 5, ",
        "3, 0, 6, FULL",
        "0, 1, 1, ",
        "0, 2, 4, WAITING_LIST",
        "1, 1, 4, WAITING_LIST",
        "1, 1, 5, ",
        "2, 2, 4, FULL",
        "2, 2, 7, WAITING_LIST"
    })
    void half_of_the_answers_and_at_least_two_tell(
            int noRoom, int waitingList, int answers, Availability found) {
        assertEquals(Optional.ofNullable(found), NoRoomRule.of(noRoom, waitingList, answers));
    }
}
