package org.sena.directory.exchange.feed.keep;

import java.util.Date;
import java.util.Optional;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.exchange.FeedRun;
import org.sena.directory.api.exchange.FeedSettings;
import org.sena.directory.api.exchange.FeedVersion;
import org.sena.directory.api.exchange.ImmutableFeedRun;
import org.sena.directory.api.exchange.ImmutableFeedSettings;
import org.sena.directory.exchange.store.model.FeedEntry;
import org.sena.directory.exchange.store.model.FeedRunEntry;

/** Rows as values. */
final class FeedColumns {

    private FeedColumns() {}

    static FeedSettings settings(FeedEntry row) {
        return ImmutableFeedSettings.builder()
                .name(row.getName())
                .address(row.getAddress())
                .publisher(row.getPublisher())
                .role(Provenance.Role.valueOf(row.getRole()))
                .everyHours(row.getEveryHours())
                .active(row.isActive())
                .otherwiseType(text(row.getOtherwiseType()))
                .build();
    }

    static void write(FeedSettings settings, FeedEntry row) {
        row.setName(settings.name());
        row.setAddress(settings.address());
        row.setPublisher(settings.publisher());
        row.setRole(settings.role().name());
        row.setEveryHours(settings.everyHours());
        row.setActive(settings.active());
        row.setOtherwiseType(settings.otherwiseType().orElse(""));
    }

    static Optional<FeedVersion> version(FeedEntry row) {
        return text(row.getVersion()).map(FeedVersion::valueOf);
    }

    static FeedRun run(FeedRunEntry row) {
        return ImmutableFeedRun.builder()
                .id(row.getFeedRunId())
                .feedId(row.getFeedId())
                .state(FeedRun.State.valueOf(row.getState()))
                .whole(row.isWhole())
                .startedAt(row.getStartedDate().toInstant())
                .endedAt(Optional.ofNullable(row.getEndedDate()).map(Date::toInstant))
                .nextPage(row.getNextPage())
                .expected(row.getExpected())
                .read(row.getReadTotal())
                .stored(row.getStoredTotal())
                .unchanged(row.getSameTotal())
                .withdrawn(row.getWithdrawnTotal())
                .kept(row.getKeptTotal())
                .problems(row.getProblemTotal())
                .message(text(row.getMessage()))
                .build();
    }

    static Optional<String> text(String value) {
        return Optional.ofNullable(value).filter(v -> !v.isEmpty());
    }
}
