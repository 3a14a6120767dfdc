package org.sena.directory.exchange.feed.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.exchange.FeedVersion;
import org.sena.directory.exchange.feed.http.FeedBrokenException;
import org.sena.directory.exchange.feed.http.FeedBusyException;
import org.sena.directory.exchange.feed.http.ForbiddenAddressException;
import org.sena.directory.exchange.feed.http.StoppedException;
import org.sena.directory.exchange.feed.http.Web;
import org.sena.directory.exchange.feed.terms.OurTerms;

/**
 * One run over a feed. What a page brought is kept with the number of the next page in one
 * transaction, so that a run that is broken off anywhere goes on with the page in hand.
 */
public final class Harvest {

    /** A feed of 1,000,000 services has 20,000 pages of 50; more is a mistake. */
    private static final int MOST_PAGES = 20_000;

    /** As many pages in a row without a record not met before are the end. */
    private static final int IDLE_PAGES = 3;

    private static final int SWEEP = 50;

    private final RunRows rows;
    private final FeedPages pages;
    private final Taxonomies taxonomies;
    private final Task task;
    private RecordOutcomes records;

    /** The ids of the page before: a feed that repeats it has no end. */
    private List<String> before = List.of();

    private int idle;

    private boolean hasMessage;
    private String message = "";

    public Harvest(RunRows rows, Web web, Taxonomies taxonomies, Task task) {
        this.rows = rows;
        this.taxonomies = taxonomies;
        this.task = task;
        pages = new FeedPages(web, task.settings().address());
    }

    /** Reads on until the feed is done, broken, busy or cancelled, and keeps how it ended. */
    public void run() {
        try {
            read();
        } catch (FeedBusyException e) {
            rows.paused(task, e.patience(), e.getMessage());
        } catch (FeedBrokenException | ForbiddenAddressException e) {
            rows.failed(task, e.getMessage());
        } catch (StoppedException e) {
            rows.release(task);

            throw e;
        } catch (CancelledException e) {
            rows.cancelled(task);
        }
    }

    private void read() {
        FeedVersion version = pages.version();
        boolean whole = task.whole() || task.since().isEmpty() || !pages.knowsSince(version);

        rows.found(task, version, whole);
        records =
                new RecordOutcomes(
                        pages,
                        this::keepGoing,
                        new RecordReader(
                                taxonomies, OurTerms.of(taxonomies), rows.decided(task), task));

        if (!task.sweeping()) {
            pages(version, whole);
        }

        if (whole) {
            sweep();
        }

        rows.done(task, hasMessage ? Optional.of(message) : Optional.empty());
    }

    private void pages(FeedVersion version, boolean whole) {
        long met = 0;

        for (int page = task.nextPage(); ; page++) {
            if (page > MOST_PAGES) {
                throw new FeedBrokenException("It has no last page: stopped after " + MOST_PAGES);
            }

            keepGoing();

            Listing listing = pages.list(version, page, whole ? Optional.empty() : task.since());
            List<String> ids = ids(listing);

            if (ids.equals(before) && !ids.isEmpty()) {
                say("Page " + page + " repeats the one before, so the feed ends there for us.");
                commit(List.of(), page, whole, listing.total());
                return;
            }

            before = ids;
            met += ids.size();

            List<Outcome> outcomes = outcomes(listing);

            idle = outcomes.isEmpty() ? idle + 1 : 0;

            boolean last =
                    idle == IDLE_PAGES
                            || listing.items().isEmpty()
                            || listing.last() && (listing.total() <= met || page == 1);

            if (page == 1 && ids.isEmpty() && whole && rows.present(task) > 0) {
                throw new FeedBrokenException(
                        "It lists nothing, though records of it are here. Nothing was taken out.");
            }

            commit(outcomes, last ? page : page + 1, last && whole, listing.total());

            if (last) {
                compare(whole && task.nextPage() == 1, listing.total(), met);
                return;
            }
        }
    }

    private void compare(boolean comparable, long said, long met) {
        if (comparable && said > 0 && said != met) {
            say("It says it has " + said + " services and lists " + met + ".");
        }
    }

    /** What the pages lacked is asked for one by one: only what is gone there is gone here. */
    private void sweep() {
        List<String> unseen = rows.unseen(task, SWEEP);

        while (!unseen.isEmpty()) {
            List<Outcome> outcomes = new ArrayList<>();

            for (String sourceId : unseen) {
                outcomes.add(records.alone(sourceId, rows.known(task, sourceId)));
            }

            commit(outcomes, 0, true, 0);
            unseen = rows.unseen(task, SWEEP);
        }
    }

    private List<Outcome> outcomes(Listing listing) {
        List<Outcome> outcomes = new ArrayList<>();
        Set<String> met = new HashSet<>();

        for (JsonNode item : listing.items()) {
            String sourceId = item.path("id").asText("").strip();

            if (sourceId.isEmpty() || sourceId.length() > 200) {
                outcomes.add(records.problem("?", "$.id", "It has no id, or one that is too long"));
            } else if (met.add(sourceId)) {
                Optional<KnownRecord> known = rows.known(task, sourceId);

                if (known.filter(KnownRecord::seen).isEmpty()) {
                    outcomes.add(records.listed(sourceId, item, known));
                }
            } else {
                outcomes.add(records.problem(sourceId, "$.id", "It is listed twice"));
            }
        }

        return outcomes;
    }

    private void commit(List<Outcome> outcomes, int nextPage, boolean sweeping, long expected) {
        ImmutablePageWork work =
                ImmutablePageWork.builder()
                        .outcomes(outcomes)
                        .nextPage(nextPage)
                        .sweeping(sweeping)
                        .expected(expected)
                        .build();

        try {
            rows.commit(task, work);
        } catch (DirectoryRefusedException e) {
            oneByOne(work);
        }
    }

    /** One of the page cannot be stored; the others are, and the page is not left before. */
    private void oneByOne(ImmutablePageWork work) {
        ImmutablePageWork here = work.withNextPage(task.nextPage()).withSweeping(task.sweeping());
        List<Outcome> refused = new ArrayList<>();

        for (Outcome outcome : work.outcomes()) {
            try {
                rows.commit(task, here.withOutcomes(List.of(outcome)).withNextPage(-1));
            } catch (DirectoryRefusedException e) {
                refused.add(
                        records.problem(outcome.sourceId(), "", String.join(" ", e.problems())));
            }
        }

        rows.commit(task, work.withOutcomes(refused));
    }

    private void keepGoing() {
        if (!rows.hold(task)) {
            throw new CancelledException();
        }
    }

    private void say(String text) {
        message = hasMessage ? message + " " + text : text;
        hasMessage = true;
    }

    private static List<String> ids(Listing listing) {
        List<String> ids = new ArrayList<>();

        listing.items().forEach(item -> ids.add(item.path("id").asText("")));

        return ids;
    }

    /** An editor ended the run. */
    private static final class CancelledException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
