package org.sena.needs.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.privacy.api.retention.ImmutableRetentionRun;
import org.sena.privacy.api.retention.ImmutableRuleCount;
import org.sena.privacy.api.retention.RetentionRun;

class RetentionHealthTest {

    private static final Instant NOW = Instant.parse("2031-05-06T08:00:00Z");

    /**
     * Runs by blanks, newest first: hours since it began, rows left, failed rules, whether ended.
     */
    @ParameterizedTest(name = "{0} is {1} ({4})")
    @CsvSource({
        "'', NOT_RUN_YET, 0, 0, a new suite",
        "6/0/0/ended, UP, 0, 0, nothing is overdue",
        "6/3/0/ended, WARNING, 3, 0, rows are left",
        "6/0/1/ended, WARNING, 0, 1, a rule broke off: what it left is not known",
        "6/0/0/ended 30/3/0/ended, UP, 0, 0, the next run put it right",
        "6/3/0/ended 30/0/0/ended, WARNING, 3, 0, the last run counts",
        "1/0/0/open 25/3/0/ended, WARNING, 3, 0, one at work says nothing yet",
        "1/0/0/open, NOT_RUN_YET, 0, 0, the first one is at work",
        "35/0/0/ended, UP, 0, 0, last night",
        "37/0/0/ended, WARNING, 0, 0, no run last night",
        "1/0/0/open 37/0/0/open, WARNING, 0, 0, runs begin and never end"
    })
    void the_last_whole_run_tells_how_retention_is(
            String runs, String status, long overdue, long failed, String why) {
        JsonNode told = told(runs);

        assertEquals(status, told.path("status").textValue());
        assertEquals(overdue, told.path("overdue").longValue());
        assertEquals(failed, told.path("rulesFailed").longValue());
    }

    @ParameterizedTest(name = "{0} ended {1}")
    @CsvSource({"6/0/0/ended, 2031-05-06T02:00:00Z", "1/0/0/open,"})
    void it_says_when_the_last_whole_run_ended(String runs, String lastRun) {
        assertEquals(lastRun, told(runs).path("lastRun").textValue());
    }

    private static JsonNode told(String runs) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        List<RetentionRun> newestFirst = new ArrayList<>();

        for (String run : runs.isEmpty() ? new String[0] : runs.split(" ")) {
            newestFirst.add(run(run.split("/")));
        }
        RetentionHealth.of(newestFirst, NOW).into(body, true);

        return body.path("retention");
    }

    @Test
    void how_much_is_overdue_is_for_those_who_run_it() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();

        RetentionHealth.of(List.of(run("6/3/1/ended".split("/"))), NOW).into(body, false);

        assertEquals("{\"retention\":{\"status\":\"WARNING\"}}", body.toString());
    }

    private static RetentionRun run(String[] parts) {
        Instant at = NOW.minus(Duration.ofHours(Long.parseLong(parts[0])));
        ImmutableRetentionRun.Builder run =
                ImmutableRetentionRun.builder()
                        .id("run-" + parts[0])
                        .startedAt(at)
                        .endedAt(parts[3].equals("ended") ? Optional.of(at) : Optional.empty())
                        .heldSubjects(0)
                        .addCounts(count("needs.coded", Long.parseLong(parts[1])));

        for (int i = 0; i < Integer.parseInt(parts[2]); i++) {
            run.addCounts(
                    ImmutableRuleCount.builder()
                            .from(count("needs.broken-" + i, 0))
                            .failed(true)
                            .build());
        }

        return run.build();
    }

    private static ImmutableRuleCount count(String rule, long left) {
        return ImmutableRuleCount.builder().rule(rule).removed(1).left(left).build();
    }
}
