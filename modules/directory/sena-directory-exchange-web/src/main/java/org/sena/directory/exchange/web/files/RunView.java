package org.sena.directory.exchange.web.files;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sena.directory.api.exchange.FileImports;
import org.sena.directory.api.exchange.ImportField;
import org.sena.directory.api.exchange.ImportRun;
import org.sena.directory.api.exchange.ImportState;
import org.sena.directory.api.exchange.RowProblem;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** Where an import stands, and what can be done next. */
public final class RunView {

    private static final int PREVIEWS = 5;
    private static final int PROBLEMS = 100;

    private final Page page;
    private final ImportRun run;
    private final List<PreviewCard> previews;
    private final List<RowProblem> problems;

    private RunView(
            Page page, ImportRun run, List<PreviewCard> previews, List<RowProblem> problems) {
        this.page = page;
        this.run = run;
        this.previews = previews;
        this.problems = problems;
    }

    static RunView of(Page page, ImportRun run, FileImports imports) {
        boolean isChecked = run.state() == ImportState.CHECKED;

        return new RunView(
                page,
                run,
                isChecked
                        ? imports.preview(run.id(), PREVIEWS).stream()
                                .map(preview -> new PreviewCard(page, preview))
                                .collect(Collectors.toList())
                        : List.of(),
                run.state().isAtWork() ? List.of() : imports.problems(run.id(), PROBLEMS));
    }

    String template() {
        if (run.state() == ImportState.CHECKED) {
            return "files/preview";
        }

        return run.state().isAtWork() ? "files/progress" : "files/report";
    }

    String title() {
        return page.text("run.title." + word());
    }

    public String heading() {
        return title();
    }

    public String lead() {
        return page.text("run.lead." + word());
    }

    public String id() {
        return run.id();
    }

    public String fileName() {
        return run.fileName();
    }

    public String list() {
        return page.renderUrl("list");
    }

    public String self() {
        return page.renderUrl("run", "run", run.id());
    }

    public int batches() {
        return run.batches();
    }

    public int batchesDone() {
        return run.batchesDone();
    }

    /** "12 of 500 parts are stored: 2 %"; while checking, how many services were read. */
    public String progress() {
        if (run.state() == ImportState.RUNNING) {
            return page.text("run.progress.running", run.percent(), count(run.stored()));
        }

        return run.state() == ImportState.CHECKING
                ? page.text(
                        "run.progress.checking",
                        count(run.services() + run.refusedServices()),
                        count(run.rows()))
                : page.text("run.progress.undoing");
    }

    public boolean isRunning() {
        return run.state() == ImportState.RUNNING;
    }

    public boolean isChecking() {
        return run.state() == ImportState.CHECKING;
    }

    /** The counts, most wanted first. */
    public List<SummaryRow> counts() {
        return List.of(
                SummaryRow.of(page.text("count.new"), count(run.newServices())),
                SummaryRow.of(page.text("count.changed"), count(run.changedServices())),
                SummaryRow.of(page.text("count.same"), count(run.sameServices())),
                SummaryRow.of(page.text("count.refused"), count(run.refusedServices())),
                SummaryRow.of(page.text("count.organisations"), count(run.organisations())));
    }

    /** True when new services come without a day on which somebody vouched for them. */
    public boolean isUnassured() {
        return run.newServices() > 0
                && run.mapping()
                        .filter(
                                mapping ->
                                        mapping.columns().containsValue(ImportField.ASSURED_ON)
                                                || mapping.defaults()
                                                        .containsKey(ImportField.ASSURED_ON))
                        .isEmpty();
    }

    public List<PreviewCard> previews() {
        return previews;
    }

    public boolean hasRefused() {
        return run.refusedServices() > 0;
    }

    /** True when there is anything to store. */
    public boolean canStart() {
        return run.newServices() + run.changedServices() > 0 || run.organisations() > 0;
    }

    public String startText() {
        return hasRefused()
                ? page.count("start.good", run.services())
                : page.count("start.all", run.services());
    }

    public String refusedText() {
        return page.count("refused", run.refusedServices());
    }

    public boolean hasProblems() {
        return run.problems() > 0;
    }

    public String problemsTitle() {
        return page.count("problems.title", run.problems());
    }

    public String problemsShown() {
        return run.problems() > problems.size()
                ? page.text("problems.first", problems.size(), count(run.problems()))
                : "";
    }

    public Table problems() {
        Table table =
                Table.of(
                        page.text("problems.caption"),
                        page.text("problems.row"),
                        page.text("problems.column"),
                        page.text("problems.effect"),
                        page.text("problems.message"));

        for (RowProblem problem : problems) {
            table.row(
                    Cell.text(String.valueOf(problem.row())),
                    Cell.text(column(problem)),
                    problem.isRefused()
                            ? Cell.tag(page.text("problems.refused"), Tone.DANGER)
                            : Cell.tag(page.text("problems.noted"), Tone.WARNING),
                    Cell.text(problem.message()));
        }

        return table;
    }

    private String column(RowProblem problem) {
        return problem.column()
                .map(letter -> letter + " (" + problem.header().orElse("") + ")")
                .orElse(page.text("problems.whole"));
    }

    /** Why it failed; empty when it did not. */
    public List<String> failure() {
        return run.state() == ImportState.FAILED
                ? run.failure().map(text -> List.of(text.split("\n"))).orElse(List.of())
                : List.of();
    }

    public boolean isFailed() {
        return run.state() == ImportState.FAILED;
    }

    public boolean isFinished() {
        return run.state() == ImportState.FINISHED;
    }

    public boolean canGoOn() {
        return run.batchesDone() > 0
                && (run.state() == ImportState.STOPPED || run.state() == ImportState.FAILED);
    }

    public boolean canMapAgain() {
        return run.batchesDone() == 0
                && (run.state() == ImportState.CHECKED || run.state() == ImportState.FAILED);
    }

    public boolean canUndo() {
        return run.batchesDone() > 0
                && (run.state() == ImportState.FINISHED
                        || run.state() == ImportState.STOPPED
                        || run.state() == ImportState.FAILED);
    }

    public String storedText() {
        return page.count("stored", run.stored());
    }

    public List<String> leftAlone() {
        return run.leftAlone();
    }

    public String leftAloneText() {
        return page.count("left-alone", run.leftAlone().size());
    }

    private String word() {
        return run.state().name().toLowerCase(Locale.ROOT);
    }

    private static String count(int number) {
        return String.format("%,d", number);
    }
}
