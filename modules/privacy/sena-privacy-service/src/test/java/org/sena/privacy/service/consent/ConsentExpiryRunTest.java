package org.sena.privacy.service.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentExpiryRunTest {

    private final List<String> told = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"0, 3", "1, 3", "3, 3", "7, 3"})
    void all_that_are_due_are_told_once_however_many(int due, int batch) {
        List<String> waiting = ids(due);

        assertEquals(due, new ConsentExpiryRun(over(waiting, "none"), batch).run(Instant.EPOCH));
        assertEquals(ids(due), told);
    }

    @Test
    void one_that_fails_stays_due_and_holds_up_no_other() {
        List<String> waiting = ids(7);

        assertEquals(6, new ConsentExpiryRun(over(waiting, "c1"), 2).run(Instant.EPOCH));
        assertEquals(List.of("c1"), waiting);
    }

    private ConsentExpiries over(List<String> waiting, String failing) {
        return new ConsentExpiries() {

            @Override
            public List<String> due(Instant now, int from, int most) {
                return waiting.stream().skip(from).limit(most).collect(Collectors.toList());
            }

            @Override
            public boolean tell(String consentId) {
                if (consentId.equals(failing)) {
                    throw new IllegalStateException("A listener can't end it");
                }
                told.add(consentId);
                return waiting.remove(consentId);
            }
        };
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "c" + i).collect(Collectors.toList());
    }
}
