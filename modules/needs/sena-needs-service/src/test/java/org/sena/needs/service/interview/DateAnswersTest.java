package org.sena.needs.service.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.needs.api.AnswerProblem.Kind;
import org.sena.needs.api.AnswersRefusedException;
import org.sena.needs.service.Samples;
import org.sena.needs.service.document.QuestionnaireReader;

class DateAnswersTest {

    /** Half an hour past midnight in London, while it is still the day before in UTC. */
    private static final Clock SUMMER_NIGHT =
            Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneId.of("Europe/London"));

    @ParameterizedTest
    @CsvSource({
        "today, 1950-01-01",
        "today, 2026-07-01",
        "2020-12-31, 2020-12-31",
    })
    void a_day_within_both_ends_is_kept(String latest, String day) {
        assertEquals(
                List.of(day),
                route(latest)
                        .walk(Samples.answers("moved=" + day), List.of())
                        .answers()
                        .to("moved"));
    }

    @ParameterizedTest
    @CsvSource({
        "today, 1949-12-31",
        "today, 2026-07-02",
        "2020-12-31, 2021-01-01",
    })
    void a_day_outside_is_refused(String latest, String day) {
        AnswersRefusedException refused =
                assertThrows(
                        AnswersRefusedException.class,
                        () -> route(latest).walk(Samples.answers("moved=" + day), List.of()));

        assertEquals(Kind.DATE_OUT_OF_RANGE, refused.problems().get(0).kind());
        assertEquals(day, refused.problems().get(0).value());
    }

    private static Route route(String latest) {
        String document =
                Samples.document()
                        .replace(
                                "\"type\": \"date\"",
                                "\"type\": \"date\", \"date\": {\"earliest\": \"1950-01-01\","
                                        + " \"latest\": \""
                                        + latest
                                        + "\"}");

        return new Route(QuestionnaireReader.read("needs", 1, document), SUMMER_NIGHT);
    }
}
