package org.sena.advice.service.store.upgrade;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.advice.service.item.Columns;
import org.sena.advice.service.queue.CallOrder;
import org.sena.advice.service.queue.ImmutableCase;
import org.sena.advice.service.queue.TopicsOfNeeds;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;

/**
 * What becomes of items of 1.0.0 that are about the same person and open, or of a closed one: what
 * is graver and earlier counts, as when something arrives for somebody who waits already.
 */
final class JoinedItem {

    private static final int MOST_NEEDS = 10;

    private final OldItem kept;
    private final List<OldItem> all;

    /**
     * @param kept whose id and state remain
     * @param all in the order in which they came, the kept one among them
     */
    JoinedItem(OldItem kept, List<OldItem> all) {
        this.kept = kept;
        this.all = List.copyOf(all);
    }

    OldItem kept() {
        return kept;
    }

    List<OldItem> all() {
        return all;
    }

    /** The subject while it is open, so that nobody has two; its own id afterwards. */
    String openKey() {
        return kept.isOpen() ? kept.subjectId : kept.id;
    }

    Level level() {
        return all.stream().map(OldItem::level).max(Comparator.naturalOrder()).orElseThrow();
    }

    Band urgency() {
        return all.stream().map(OldItem::urgency).max(Comparator.naturalOrder()).orElseThrow();
    }

    Timestamp waitingSince() {
        return all.stream().map(one -> one.waitingSince).min(Timestamp::compareTo).orElseThrow();
    }

    Timestamp due() {
        return all.stream().map(one -> one.due).min(Timestamp::compareTo).orElseThrow();
    }

    /** Where it belongs in the list. */
    Timestamp order() {
        Instant order =
                CallOrder.of(
                        ImmutableCase.builder()
                                .level(level())
                                .urgency(urgency())
                                .waitingSince(waitingSince().toInstant())
                                .dueAt(due().toInstant())
                                .worsened(false)
                                .failedReferrals(failedReferrals())
                                .followUp(false)
                                .build());
        return Timestamp.from(order);
    }

    private int failedReferrals() {
        return (int) all.stream().filter(one -> one.reason.isFailedReferral()).count();
    }

    List<String> needs() {
        return all.stream()
                .flatMap(one -> one.needs.stream())
                .distinct()
                .limit(MOST_NEEDS)
                .collect(Collectors.toList());
    }

    String topics() {
        return Columns.searchable(TopicsOfNeeds.of(needs()));
    }

    /** The one that came last. */
    String consentId() {
        return all.get(all.size() - 1).consentId;
    }

    String sealedContact() {
        return firstOf(kept.sealedContact, all.stream().map(one -> one.sealedContact));
    }

    String sealedTold() {
        return firstOf(kept.sealedTold, all.stream().map(one -> one.sealedTold));
    }

    private static String firstOf(String own, Stream<String> others) {
        return Stream.concat(Stream.ofNullable(own), others)
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
