package org.sena.needs.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemInstanceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"status\":401} | {\"status\":401,\"instance\":\"urn:uuid:r1\"}",
                "{} | {\"instance\":\"urn:uuid:r1\"}",
                "[] | []",
                "no json | no json"
            })
    void a_problem_names_its_request(String problem, String named) {
        assertEquals(named, ProblemInstance.named(problem, "r1"));
    }
}
