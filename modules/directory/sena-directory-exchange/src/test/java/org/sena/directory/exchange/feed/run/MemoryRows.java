package org.sena.directory.exchange.feed.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.Service;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.exchange.FeedVersion;

/** Stands for the database, and can fail as one does. */
final class MemoryRows implements RunRows {

    final Map<String, Service> stored = new TreeMap<>();
    final Map<String, Outcome> problems = new TreeMap<>();
    final Set<String> withdrawn = new HashSet<>();
    final Map<String, Optional<TermRef>> decided = new HashMap<>();
    final List<Integer> pages = new ArrayList<>();
    FeedVersion version;
    boolean whole;
    String end = "";
    boolean cancelled;

    /** Refuses records with this id, as a check of the directory does. */
    String refused = "";

    /** Dies after that many commits. */
    int commitsToLive = Integer.MAX_VALUE;

    private final Map<String, KnownRecord> known = new TreeMap<>();
    private Set<String> seen = new HashSet<>();

    /** Begins another run with what the last one left. */
    void next() {
        seen = new HashSet<>();
        end = "";
        problems.clear();
        pages.clear();
    }

    @Override
    public Optional<Task> take() {
        return Optional.empty();
    }

    @Override
    public boolean hold(Task task) {
        return !cancelled;
    }

    @Override
    public void found(Task task, FeedVersion found, boolean isWhole) {
        version = found;
        whole = isWhole;
    }

    @Override
    public Optional<KnownRecord> known(Task task, String sourceId) {
        return Optional.ofNullable(known.get(sourceId))
                .map(
                        record ->
                                ImmutableKnownRecord.copyOf(record)
                                        .withSeen(seen.contains(sourceId)));
    }

    @Override
    public List<String> unseen(Task task, int limit) {
        return known.values().stream()
                .filter(record -> record.present() && !seen.contains(record.sourceId()))
                .map(KnownRecord::sourceId)
                .limit(limit)
                .collect(Collectors.toList());
    }

    @Override
    public long present(Task task) {
        return known.values().stream().filter(KnownRecord::present).count();
    }

    @Override
    public Map<String, Optional<TermRef>> decided(Task task) {
        return decided;
    }

    @Override
    public void commit(Task task, PageWork work) {
        if (commitsToLive-- == 0) {
            throw new IllegalStateException("The database went away");
        }

        if (work.outcomes().stream()
                .anyMatch(o -> o.sourceId().equals(refused) && o.kind() == Outcome.Kind.STORE)) {
            throw new DirectoryRefusedException(List.of("A value is out of range"));
        }

        work.outcomes().forEach(this::keep);

        if (work.nextPage() >= 0) {
            pages.add(work.nextPage());
        }
    }

    private void keep(Outcome outcome) {
        String id = outcome.sourceId();

        seen.add(id);

        switch (outcome.kind()) {
            case STORE:
                stored.put(id, outcome.service().orElseThrow());
                know(outcome, true, outcome.hash());
                break;
            case SAME:
                break;
            case WITHDRAW:
                stored.remove(id);
                withdrawn.add(id);
                know(outcome, false, "");
                break;
            default:
                problems.put(id, outcome);
        }
    }

    private void know(Outcome outcome, boolean present, String hash) {
        known.put(
                outcome.sourceId(),
                ImmutableKnownRecord.builder()
                        .sourceId(outcome.sourceId())
                        .present(present)
                        .hash(hash)
                        .etag(outcome.etag().orElse(""))
                        .seen(true)
                        .build());
    }

    @Override
    public void done(Task task, Optional<String> message) {
        end = "done " + message.orElse("");
    }

    @Override
    public void cancelled(Task task) {
        end = "cancelled";
    }

    @Override
    public void failed(Task task, String message) {
        end = "failed " + message;
    }

    @Override
    public void paused(Task task, Duration time, String message) {
        end = "paused " + time;
    }

    @Override
    public void release(Task task) {
        end = "released";
    }
}
