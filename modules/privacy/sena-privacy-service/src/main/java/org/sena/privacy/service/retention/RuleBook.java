package org.sena.privacy.service.retention;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sena.privacy.api.processing.ImmutableProcessingRecord;
import org.sena.privacy.api.processing.ProcessingRecord;
import org.sena.privacy.api.retention.ImmutableRetentionRule;
import org.sena.privacy.api.retention.RetentionPeriod;
import org.sena.privacy.api.retention.RetentionRule;
import org.sena.privacy.service.store.model.RetentionPeriodEntry;

/** The rules as they came, with the periods that were set since. */
final class RuleBook {

    private final Map<String, RetentionPeriodEntry> set;

    RuleBook(Collection<RetentionPeriodEntry> set) {
        this.set =
                set.stream().collect(Collectors.toMap(RetentionPeriodEntry::getRuleCode, e -> e));
    }

    /** In the order of their codes. */
    List<RetentionRule> rules(List<ProcessingRecord> records) {
        return records.stream()
                .flatMap(record -> record.rules().stream())
                .map(this::inForce)
                .sorted(Comparator.comparing(RetentionRule::code))
                .collect(Collectors.toUnmodifiableList());
    }

    List<ProcessingRecord> records(List<ProcessingRecord> records) {
        return records.stream().map(this::inForce).collect(Collectors.toUnmodifiableList());
    }

    private ProcessingRecord inForce(ProcessingRecord record) {
        return ImmutableProcessingRecord.copyOf(record)
                .withRules(record.rules().stream().map(this::inForce).collect(Collectors.toList()));
    }

    private RetentionRule inForce(RetentionRule rule) {
        RetentionPeriodEntry row = set.get(rule.code());

        return row == null
                ? rule
                : ImmutableRetentionRule.builder()
                        .from(rule)
                        .period(RetentionPeriod.of(row.getPeriod()))
                        .changedBy(row.getChangedBy())
                        .changedAt(row.getChangedDate().toInstant())
                        .changeReason(row.getChangeReason())
                        .build();
    }
}
