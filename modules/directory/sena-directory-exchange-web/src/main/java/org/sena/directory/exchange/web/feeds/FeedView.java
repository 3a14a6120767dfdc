package org.sena.directory.exchange.web.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sena.directory.api.exchange.Feed;
import org.sena.directory.api.exchange.FeedProblem;
import org.sena.directory.api.exchange.FeedRun;
import org.sena.directory.api.exchange.Feeds;
import org.sena.directory.api.exchange.ForeignTerm;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** One feed: how it goes, what went wrong, which of its terms nobody knows. */
public final class FeedView {

    private static final int RUNS = 10;
    private static final int PROBLEMS = 100;
    private static final int TERMS = 100;

    private final Page page;
    private final Feed feed;
    private final List<FeedRun> runs;
    private final List<FeedProblem> problems;
    private final List<ForeignTerm> terms;

    FeedView(Page page, Feed feed, Feeds feeds) {
        this.page = page;
        this.feed = feed;
        runs = feeds.runs(feed.id(), RUNS);
        problems = runs.isEmpty() ? List.of() : feeds.problems(runs.get(0).id(), PROBLEMS);
        terms = feeds.terms(feed.id(), TERMS);
    }

    public String id() {
        return feed.id();
    }

    public String title() {
        return feed.settings().name();
    }

    public List<SummaryRow> settings() {
        List<SummaryRow> rows = new ArrayList<>();

        rows.add(SummaryRow.of(page.text("form.address"), feed.settings().address()));
        rows.add(SummaryRow.of(page.text("form.publisher"), feed.settings().publisher()));
        rows.add(
                SummaryRow.of(page.text("form.role"), page.text("role." + feed.settings().role())));
        rows.add(
                SummaryRow.of(
                        page.text("feed.version"),
                        feed.version()
                                .map(version -> page.text("version." + version))
                                .orElseGet(() -> page.text("version.unknown"))));
        rows.add(SummaryRow.of(page.text("feeds.records"), Long.toString(feed.records())));
        rows.add(
                SummaryRow.of(
                        page.text("feed.next"),
                        feed.nextAt()
                                .map(page::moment)
                                .orElseGet(
                                        () ->
                                                page.text(
                                                        isRunning()
                                                                ? "feed.next.now"
                                                                : "feed.next.never"))));

        return rows;
    }

    /** True while there is a run to cancel. */
    public boolean isRunning() {
        return last().filter(run -> !run.state().isOver()).isPresent();
    }

    /** What the run in hand has done so far; empty without one. */
    public String progress() {
        return last().filter(run -> !run.state().isOver())
                .map(
                        run ->
                                run.expected() > 0
                                        ? page.text("run.progress.of", run.read(), run.expected())
                                        : page.text("run.progress", run.read()))
                .orElse("");
    }

    public int done() {
        return last().map(run -> (int) run.read()).orElse(0);
    }

    public int total() {
        return last().map(run -> (int) Math.max(run.expected(), run.read())).orElse(0);
    }

    /** Why the last run failed, pauses, or what was odd; empty when all was well. */
    public String message() {
        return last().flatMap(FeedRun::message).orElse("");
    }

    public Tone tone() {
        return last().map(run -> RunWords.tone(run.state())).orElse(Tone.NEUTRAL) == Tone.DANGER
                ? Tone.DANGER
                : Tone.WARNING;
    }

    public boolean hasRuns() {
        return !runs.isEmpty();
    }

    public Table runs() {
        Table table =
                Table.of(
                        page.text("runs.title"),
                        page.text("runs.started"),
                        page.text("feeds.state"),
                        page.text("runs.read"),
                        page.text("runs.stored"),
                        page.text("runs.same"),
                        page.text("runs.withdrawn"),
                        page.text("runs.kept"),
                        page.text("runs.problems"));

        for (FeedRun run : runs) {
            table.row(
                    Cell.text(page.moment(run.startedAt())),
                    Cell.tag(page.text("state." + run.state()), RunWords.tone(run.state())),
                    Cell.text(Long.toString(run.read())),
                    Cell.text(Long.toString(run.stored())),
                    Cell.text(Long.toString(run.unchanged())),
                    Cell.text(Long.toString(run.withdrawn())),
                    Cell.text(Long.toString(run.kept())),
                    Cell.text(Long.toString(run.problems())));
        }

        return table;
    }

    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    public Table problems() {
        Table table =
                Table.of(
                        page.text("problems.title"),
                        page.text("problems.record"),
                        page.text("problems.path"),
                        page.text("problems.text"));

        for (FeedProblem problem : problems) {
            table.row(
                    Cell.text(problem.sourceId()),
                    Cell.text(problem.path()),
                    Cell.text(problem.text()));
        }

        return table;
    }

    public boolean hasTerms() {
        return !terms.isEmpty();
    }

    public Table terms() {
        Table table =
                Table.of(
                        page.text("terms.title"),
                        page.text("terms.label"),
                        page.text("terms.taxonomy"),
                        page.text("terms.uses"),
                        page.text("terms.ours"));

        for (ForeignTerm term : terms) {
            table.row(
                    Cell.link(
                            term.label(),
                            page.renderUrl("term", "feed", feed.id(), "term", term.id())),
                    Cell.text(term.taxonomy()),
                    Cell.text(Long.toString(term.uses())),
                    term.mapping() == ForeignTerm.Mapping.NONE
                            ? Cell.tag(page.text("mapping.NONE"), Tone.WARNING)
                            : Cell.text(
                                    term.ours()
                                            .map(ours -> ours.code())
                                            .orElseGet(() -> page.text("mapping.IGNORED"))));
        }

        return table;
    }

    private Optional<FeedRun> last() {
        return runs.stream().findFirst();
    }
}
