package org.sena.needs.service.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource({
        "SENA-7K3M-Q2XD, SENA-7K3M-Q2XD",
        "sena 7k3m q2xd, SENA-7K3M-Q2XD",
        "7K3MQ2XD, SENA-7K3M-Q2XD",
        "' 7k3m-q2xd ', SENA-7K3M-Q2XD",
        "7K3M, 7K3M",
        "SENA-7K3M-Q2XD-9, SENA7K3MQ2XD9"
    })
    void a_reference_is_found_however_it_is_typed(String typed, String kept) {
        assertEquals(kept, References.normalise(typed));
    }

    @Test
    void a_taken_one_is_not_given_again_and_each_reads_as_itself() {
        References references = new References(new Random(1));
        Set<String> taken = new HashSet<>();

        for (int i = 0; i < 200; i++) {
            String next = references.next(taken::contains);

            assertEquals(next, References.normalise(next));
            taken.add(next);
        }

        assertEquals(200, taken.size());
    }
}
