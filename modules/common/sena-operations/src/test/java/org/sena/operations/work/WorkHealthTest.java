package org.sena.operations.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.background.recurring.ImmutableWorkReport;
import org.sena.background.recurring.WorkReport;
import org.sena.operations.Condition;

class WorkHealthTest {

    private static final Instant NOW = Instant.parse("2031-05-06T08:00:00Z");

    /** Failures in a row of each work, by blanks. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"'', UP", "0, UP", "0 2, UP", "0 3, WARNING", "9 0, WARNING"})
    void work_that_fails_again_and_again_is_a_warning(String failures, Condition condition) {
        List<WorkReport> reports = new ArrayList<>();

        for (String count : failures.isEmpty() ? new String[0] : failures.split(" ")) {
            reports.add(report("work-" + reports.size(), Integer.parseInt(count)));
        }

        assertEquals(condition, new WorkHealth(() -> reports).look());
    }

    @Test
    void each_work_says_how_often_it_failed_and_when_it_ended() {
        WorkFigures figures =
                new WorkFigures(
                        () -> List.of(report("retention", 2)),
                        Clock.fixed(NOW.plusSeconds(90), ZoneOffset.UTC));

        assertEquals(
                "sena.work.failures{work=retention}=2.0 sena.work.ended.seconds{work=retention}=90.0",
                figures.now().stream()
                        .map(figure -> figure.name() + figure.tags() + "=" + figure.value())
                        .reduce((one, other) -> one + " " + other)
                        .orElse(""));
    }

    private static WorkReport report(String name, int failures) {
        return ImmutableWorkReport.builder()
                .name(name)
                .begunAt(NOW.minusSeconds(1))
                .endedAt(NOW)
                .failures(failures)
                .build();
    }
}
