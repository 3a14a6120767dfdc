package org.sena.needs.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sena.privacy.api.retention.RetentionRun;
import org.sena.privacy.api.retention.RuleCount;

/**
 * How the last whole run of the retention job ended: numbers of rows and rules, nothing of a
 * person. Read from what the run wrote down; counting anew is for information governance.
 */
final class RetentionHealth {

    /** A night and a morning: the job runs every night. */
    private static final Duration LATE = Duration.ofHours(36);

    private final Optional<Instant> endedAt;
    private final long overdue;
    private final long failed;
    private final boolean late;

    private RetentionHealth(Optional<RetentionRun> last, boolean late) {
        List<RuleCount> counts = last.map(RetentionRun::counts).orElse(List.of());

        this.endedAt = last.flatMap(RetentionRun::endedAt);
        this.overdue = counts.stream().mapToLong(RuleCount::left).sum();
        this.failed = counts.stream().filter(RuleCount::failed).count();
        this.late = late;
    }

    /**
     * @param newestFirst the newest runs; those that did not end say nothing
     */
    static RetentionHealth of(List<RetentionRun> newestFirst, Instant now) {
        Optional<RetentionRun> last =
                newestFirst.stream().filter(run -> run.endedAt().isPresent()).findFirst();
        Optional<Instant> since =
                last.flatMap(RetentionRun::endedAt)
                        .or(
                                () ->
                                        newestFirst.stream()
                                                .map(RetentionRun::startedAt)
                                                .min(Instant::compareTo));

        return new RetentionHealth(
                last, since.filter(at -> at.isBefore(now.minus(LATE))).isPresent());
    }

    /**
     * {@code WARNING} when something is overdue, a rule failed or no run ended in time.
     *
     * @param details whether to say how much
     */
    void into(ObjectNode body, boolean details) {
        ObjectNode retention = body.putObject("retention");

        retention.put("status", status());

        if (details) {
            numbers(retention);
        }
    }

    private void numbers(ObjectNode retention) {
        retention.put("overdue", overdue);
        retention.put("rulesFailed", failed);
        endedAt.ifPresent(at -> retention.put("lastRun", at.toString()));
    }

    private String status() {
        if (overdue + failed > 0 || late) {
            return "WARNING";
        }

        return endedAt.isPresent() ? "UP" : "NOT_RUN_YET";
    }
}
