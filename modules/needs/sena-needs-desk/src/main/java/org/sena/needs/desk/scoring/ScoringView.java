package org.sena.needs.desk.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sena.scoring.api.MatrixLine;
import org.sena.scoring.api.MatrixProblem;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixStep;
import org.sena.scoring.api.MatrixTable;
import org.sena.scoring.api.MatrixVersion;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Table;

/** What is in force for one questionnaire, and all versions of its matrix. */
public final class ScoringView {

    private final Page page;
    private final String key;
    private final Wording wording;
    private final Map<String, String> others = new LinkedHashMap<>();
    private final List<SummaryRow> active = new ArrayList<>();
    private final List<String> unfit = new ArrayList<>();
    private final Table perNeed;
    private final Table versions;

    ScoringView(Page page, String key, Wording wording) {
        this.page = page;
        this.key = key;
        this.wording = wording;
        perNeed =
                Table.of(
                        page.text("scoring.needs.caption"),
                        page.text("scoring.need"),
                        page.text("scoring.rules"));
        versions =
                Table.of(
                        page.text("matrix.caption"),
                        page.text("matrix.version"),
                        page.text("matrix.state"),
                        page.text("matrix.rules"),
                        page.text("matrix.made"),
                        page.text("matrix.activated"));
    }

    void other(String otherKey, String title) {
        others.put(title, page.renderUrl("overview", "key", otherKey));
    }

    void active(
            Optional<MatrixVersion> version,
            List<MatrixStep> steps,
            Optional<MatrixTable> table,
            List<MatrixProblem> problems) {
        version.ifPresent(now -> describe(now, steps));
        table.ifPresent(this::perNeed);
        problems.stream()
                .map(p -> page.text("scoring.unfit.line", p.row(), p.column(), p.message()))
                .forEach(unfit::add);
    }

    private void describe(MatrixVersion version, List<MatrixStep> steps) {
        String number = Integer.toString(version.version());

        active.add(SummaryRow.of(page.text("matrix.version"), number));
        version.activatedAt()
                .ifPresent(
                        at ->
                                active.add(
                                        SummaryRow.of(page.text("matrix.since"), page.moment(at))));
        steps.stream()
                .filter(ScoringView::isActivation)
                .reduce((before, after) -> after)
                .ifPresent(this::describe);
        active.add(SummaryRow.of(page.text("matrix.rules"), Integer.toString(version.rules())));
    }

    private void describe(MatrixStep step) {
        active.add(SummaryRow.of(page.text("scoring.activated-by"), step.doneByName()));
        step.note().ifPresent(note -> active.add(SummaryRow.of(page.text("scoring.note"), note)));
    }

    private static boolean isActivation(MatrixStep step) {
        return step.kind() == MatrixStep.Kind.ACTIVATED
                || step.kind() == MatrixStep.Kind.ROLLED_BACK;
    }

    private void perNeed(MatrixTable table) {
        Map<String, List<MatrixLine>> byNeed =
                table.lines().stream()
                        .collect(
                                groupingBy(
                                        line -> line.cell("need"), LinkedHashMap::new, toList()));
        String version = Integer.toString(table.version().version());

        byNeed.forEach(
                (need, lines) ->
                        perNeed.row(
                                Cell.link(
                                        wording.need(need),
                                        page.renderUrl(
                                                "rules", "key", key, "version", version, "need",
                                                need)),
                                Cell.text(Integer.toString(lines.size()))));
    }

    void versions(List<MatrixVersion> all) {
        for (MatrixVersion version : all) {
            String number = Integer.toString(version.version());

            versions.row(
                    Cell.link(
                            page.text("scoring.number", number),
                            page.renderUrl("version", "key", key, "version", number)),
                    States.tag(page, version),
                    Cell.text(Integer.toString(version.rules())),
                    Cell.text(page.moment(version.createdAt())),
                    Cell.text(
                            version.activatedAt()
                                    .filter(at -> version.state() != MatrixState.DRAFT)
                                    .map(page::moment)
                                    .orElse("")));
        }
    }

    public String key() {
        return key;
    }

    /** What the questionnaire is called. */
    public String name() {
        return wording.questionnaire().map(document -> document.title()).orElse(key);
    }

    /** The other questionnaires' titles and where their matrices are. */
    public Map<String, String> others() {
        return others;
    }

    /** Empty when none is active. */
    public List<SummaryRow> active() {
        return active;
    }

    /** What the active matrix uses and the questionnaire of today has not. */
    public List<String> unfit() {
        return unfit;
    }

    public Table perNeed() {
        return perNeed;
    }

    public Table versions() {
        return versions;
    }
}
