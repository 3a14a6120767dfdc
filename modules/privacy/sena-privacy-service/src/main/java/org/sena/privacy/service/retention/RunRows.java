package org.sena.privacy.service.retention;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.privacy.api.retention.ImmutableRetentionRun;
import org.sena.privacy.api.retention.ImmutableRuleCount;
import org.sena.privacy.api.retention.RetentionRun;
import org.sena.privacy.api.retention.RuleCount;
import org.sena.privacy.service.store.model.RetentionRunEntry;

/** Between a run and its row: a line a rule, its parts between blanks. */
final class RunRows {

    private RunRows() {}

    static String lines(List<RuleCount> counts) {
        return counts.stream().map(RunRows::line).collect(Collectors.joining("\n"));
    }

    static RetentionRun toRun(RetentionRunEntry row) {
        return ImmutableRetentionRun.builder()
                .id(row.getRetentionRunId())
                .startedAt(row.getStartedDate().toInstant())
                .endedAt(Optional.ofNullable(row.getEndedDate()).map(Date::toInstant))
                .addAllCounts(row.getCounts().lines().map(RunRows::count)::iterator)
                .heldSubjects(row.getHeldSubjects())
                .build();
    }

    private static String line(RuleCount count) {
        return String.join(
                " ",
                count.rule(),
                Long.toString(count.removed()),
                Long.toString(count.left()),
                Boolean.toString(count.failed()));
    }

    private static RuleCount count(String line) {
        String[] parts = line.split(" ");

        return ImmutableRuleCount.builder()
                .rule(parts[0])
                .removed(Long.parseLong(parts[1]))
                .left(Long.parseLong(parts[2]))
                .failed(Boolean.parseBoolean(parts[3]))
                .build();
    }
}
