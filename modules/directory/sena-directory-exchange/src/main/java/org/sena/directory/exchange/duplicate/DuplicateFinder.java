package org.sena.directory.exchange.duplicate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sena.directory.api.Directory;
import org.sena.directory.api.RecordKind;

/**
 * Compares all records once, and from then on those that changed. For one thread; what it keeps in
 * memory is lost with the node and built anew by the next.
 */
final class DuplicateFinder {

    /** All records are compared anew after that time: rules and reports grow old. */
    private static final Duration WHOLE_AGAIN = Duration.ofDays(1);

    /** With more changes the index is filled anew and the report is made anew. */
    private static final int MOST_CHANGES = 20_000;

    /** With fewer it never is. */
    private static final int FEW_CHANGES = 100;

    private static final int BATCH = 200;

    private final Directory directory;
    private final JobRows rows;
    private final Clock clock;
    private final String worker;
    private final AllRecords records;
    private Comparing services;
    private Comparing organisations;
    private long sequence = -1;
    private Instant shown = Instant.EPOCH;

    DuplicateFinder(Directory directory, JobRows rows, Clock clock, String worker) {
        this.directory = directory;
        this.rows = rows;
        this.clock = clock;
        this.worker = worker;
        records = new AllRecords(directory, () -> rows.take(worker));
    }

    /** Does what there is to do; false when there was nothing. */
    boolean work() {
        Optional<JobRows.State> state = rows.take(worker);

        if (state.isEmpty()) {
            services = null;

            return false;
        }

        if (isWholeDue(state.get())) {
            whole();
        } else if (directory.sequence() != sequence) {
            changes();
        } else {
            return false;
        }

        return true;
    }

    private boolean isWholeDue(JobRows.State state) {
        return services == null
                || state.asked()
                || isMuchChanged()
                || state.wholeAt()
                        .filter(at -> at.isAfter(clock.instant().minus(WHOLE_AGAIN)))
                        .isEmpty();
    }

    /** A tenth of all records, within bounds. */
    private boolean isMuchChanged() {
        int tenth = services.index().size() / 10;

        return services.index().changes() > Math.max(FEW_CHANGES, Math.min(MOST_CHANGES, tenth));
    }

    private void whole() {
        Instant began = clock.instant();
        BaselineCount count = new BaselineCount(began);

        remember();
        services = new Comparing(id -> directory.service(id).map(Known::of));
        organisations = new Comparing(id -> directory.organisation(id).map(Known::of));
        records.services(
                Optional.empty(),
                service -> {
                    services.fill(Prints.of(service));
                    count.service(service);
                },
                id -> {});
        records.organisations(
                Optional.empty(),
                organisation -> {
                    organisations.fill(Prints.of(organisation));
                    count.organisation();
                });
        services.index().sort();
        organisations.index().sort();

        Batches batches = new Batches(began.toEpochMilli());

        records.services(
                Optional.empty(),
                service -> batches.add(services.pairs(Known.of(service))),
                id -> {});
        records.organisations(
                Optional.empty(), body -> batches.add(organisations.pairs(Known.of(body))));
        batches.flush();
        removeOutdated(began.toEpochMilli());
        duplicated(count);
        rows.whole(worker, began, count.report());
    }

    private void removeOutdated(long searchNumber) {
        for (RecordKind kind : List.of(RecordKind.SERVICE, RecordKind.ORGANISATION)) {
            while (rows.removeOutdated(kind, searchNumber) > 0) {
                rows.take(worker);
            }
        }
    }

    private void duplicated(BaselineCount count) {
        Set<String> counted = new HashSet<>();

        for (int start = 0; ; start += BATCH) {
            List<Pair> pairs = rows.open(start, start + BATCH);

            for (Pair pair : pairs) {
                count.pair(pair);

                if (pair.kind() == RecordKind.SERVICE) {
                    List.of(pair.preferredId(), pair.otherId()).stream()
                            .filter(counted::add)
                            .forEach(id -> directory.service(id).ifPresent(count::duplicated));
                }
            }

            if (pairs.size() < BATCH) {
                return;
            }
        }
    }

    private void changes() {
        Optional<Instant> since = Optional.of(shown.minusSeconds(1));
        long number = clock.millis();
        Consumer<String> removed =
                id -> {
                    services.remove(id);
                    rows.replace(id, List.of(), number);
                };
        List<Known> changed = new ArrayList<>();

        remember();
        records.services(
                since,
                service -> {
                    Known known = Known.of(service);

                    services.put(known);
                    changed.add(known);
                    flush(changed, services, number, BATCH);
                },
                removed);
        flush(changed, services, number, 1);
        records.organisations(
                since,
                body -> {
                    Known known = Known.of(body);

                    organisations.put(known);
                    changed.add(known);
                    flush(changed, organisations, number, BATCH);
                });
        flush(changed, organisations, number, 1);
    }

    private void flush(List<Known> changed, Comparing comparing, long number, int atLeast) {
        if (changed.size() >= atLeast) {
            rows.take(worker);
            changed.forEach(
                    known -> rows.replace(known.print().id(), comparing.pairs(known), number));
            changed.clear();
        }
    }

    /** What is shown now will have been looked at; what comes later is looked at again. */
    private void remember() {
        sequence = directory.sequence();
        shown = directory.modifiedAt();
    }

    /** Keeps pairs a few hundred at a time. */
    private final class Batches {

        private final long searchNumber;
        private final List<Pair> pairs = new ArrayList<>();

        private Batches(long searchNumber) {
            this.searchNumber = searchNumber;
        }

        /** Each pair comes up at both its records; it is kept once. */
        private void add(List<Pair> found) {
            pairs.addAll(found);

            if (pairs.size() >= BATCH) {
                flush();
            }
        }

        private void flush() {
            rows.take(worker);
            rows.keep(pairs, searchNumber);
            pairs.clear();
        }
    }
}
