package org.sena.directory.exchange.duplicate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.TermIds;
import org.sena.directory.api.exchange.Duplicate;
import org.sena.directory.api.exchange.DuplicateReason;
import org.sena.directory.api.exchange.ImmutableDuplicate;
import org.sena.directory.exchange.store.model.DuplicateEntry;

/** Pairs as rows and back. */
final class PairRows {

    private static final String BETWEEN = "\t";
    private static final int NAME = 1000;

    private PairRows() {}

    /** The same whichever comes first. */
    static String id(String first, String second) {
        return first.compareTo(second) < 0
                ? TermIds.of("duplicate", first, second)
                : TermIds.of("duplicate", second, first);
    }

    static void write(DuplicateEntry row, Pair pair, long searchNumber, Instant now) {
        row.setKind(pair.kind().name());
        row.setPreferredId(pair.preferredId());
        row.setOtherId(pair.otherId());
        row.setPreferredName(cut(pair.preferredName()));
        row.setOtherName(cut(pair.otherName()));
        row.setScore(pair.scored().score());
        row.setReasons(reasons(pair.scored().reasons()));
        row.setSearchNumber(searchNumber);

        if (row.isNew()) {
            row.setState(Duplicate.State.OPEN.name());
            row.setFoundDate(Date.from(now));
        }
    }

    static Duplicate duplicate(DuplicateEntry row) {
        return ImmutableDuplicate.builder()
                .id(row.getDuplicateId())
                .kind(RecordKind.valueOf(row.getKind()))
                .preferredId(row.getPreferredId())
                .otherId(row.getOtherId())
                .preferredName(row.getPreferredName())
                .otherName(row.getOtherName())
                .score(row.getScore())
                .reasons(reasons(row.getReasons()))
                .state(Duplicate.State.valueOf(row.getState()))
                .foundAt(row.getFoundDate().toInstant())
                .decidedAt(Optional.ofNullable(row.getDecidedDate()).map(Date::toInstant))
                .build();
    }

    private static String reasons(List<DuplicateReason> reasons) {
        return reasons.stream()
                .map(reason -> reason.kind() + BETWEEN + reason.what().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    private static List<DuplicateReason> reasons(String text) {
        List<DuplicateReason> reasons = new ArrayList<>();

        Arrays.stream(text.split("\n"))
                .filter(line -> line.contains(BETWEEN))
                .map(line -> line.split(BETWEEN, 2))
                .forEach(
                        parts ->
                                reasons.add(
                                        DuplicateReason.of(
                                                DuplicateReason.Kind.valueOf(parts[0]), parts[1])));

        return reasons;
    }

    private static String cut(String name) {
        return name.length() <= NAME ? name : name.substring(0, NAME);
    }
}
