package org.sena.needs.desk.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sena.needs.api.Questionnaire;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixVersion;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** What is in force, ready to be shown. */
public final class OverviewView {

    private final List<SummaryRow> questionnaire;
    private final Table matrices;

    private OverviewView(List<SummaryRow> questionnaire, Table matrices) {
        this.questionnaire = questionnaire;
        this.matrices = matrices;
    }

    static OverviewView of(
            Page page, Optional<Questionnaire> questionnaire, List<MatrixVersion> versions) {
        Table table =
                Table.of(
                        page.text("matrix.caption"),
                        page.text("matrix.version"),
                        page.text("matrix.state"),
                        page.text("matrix.rules"),
                        page.text("matrix.since"),
                        page.text("matrix.fingerprint"));

        for (MatrixVersion version : versions) {
            table.row(
                    Cell.link(
                            page.text("matrix.download", version.version()),
                            page.resourceUrl(
                                    "matrix", "version", Integer.toString(version.version()))),
                    Cell.tag(page.text("matrix.state." + version.state()), tone(version.state())),
                    Cell.text(Integer.toString(version.rules())),
                    Cell.text(version.activatedAt().map(page::moment).orElse("")),
                    Cell.text(version.sourceHash().substring(0, 12)));
        }

        return new OverviewView(
                questionnaire.map(document -> rows(page, document)).orElse(List.of()), table);
    }

    private static List<SummaryRow> rows(Page page, Questionnaire document) {
        List<SummaryRow> rows = new ArrayList<>();

        rows.add(SummaryRow.of(page.text("questionnaire.name"), document.title()));
        rows.add(
                SummaryRow.of(
                        page.text("questionnaire.version"), Integer.toString(document.version())));
        rows.add(
                SummaryRow.of(
                        page.text("questionnaire.areas"),
                        Integer.toString(document.groups().size())));
        rows.add(
                SummaryRow.of(
                        page.text("questionnaire.questions"),
                        Integer.toString(document.questions().size())));

        return rows;
    }

    private static Tone tone(MatrixState state) {
        return (state == MatrixState.ACTIVE) ? Tone.SUCCESS : Tone.NEUTRAL;
    }

    /** Empty when none is published. */
    public List<SummaryRow> questionnaire() {
        return questionnaire;
    }

    public Table matrices() {
        return matrices;
    }
}
