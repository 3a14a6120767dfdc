package org.sena.needs.desk.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.scoring.api.MatrixLine;
import org.sena.scoring.api.MatrixProblem;
import org.sena.scoring.api.MatrixStateException;
import org.sena.scoring.api.MatrixTable;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.RowChangedException;
import org.sena.scoring.api.RowEdit;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.web.kit.form.Form;

/** All mistakes of a draft, each cell to be put right where it is shown. */
@Component(service = MistakePages.class)
public class MistakePages implements Area {

    private static final int LONGEST_CELL = 1_000;

    private final Desk desk;

    @Activate
    public MistakePages(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public void open(Doors doors) {
        doors.view("mistakes", this::mistakes);
        doors.action("correct", this::correct);
    }

    private View mistakes(Page page) {
        Optional<MatrixVersion> version = desk.version(page);

        if (version.isEmpty()) {
            return View.of("scoring/none", page.text("version.none"));
        }

        String key = version.get().key();
        int number = version.get().version();

        return View.of(
                "scoring/mistakes",
                page.text("mistakes.title"),
                new MistakesView(
                        page,
                        desk.drafts().table(key, number),
                        desk.drafts().problems(key, number, desk.wording(key).vocabulary())));
    }

    private void correct(Submission in) {
        String key = desk.key(in);
        int version = Desk.version(in);
        Form form = in.form();
        MatrixTable table = desk.drafts().table(key, version);
        List<MatrixProblem> problems =
                desk.drafts().problems(key, version, desk.wording(key).vocabulary());
        List<RowEdit> edits = edits(in, table, problems);

        if (!form.isValid()) {
            in.showAgain();
            return;
        }

        try {
            if (!edits.isEmpty()) {
                desk.drafts().change(key, version, edits);
            }
        } catch (RowChangedException e) {
            form.reject("", "rule.error.changed", e.row());
            in.showAgain();
            return;
        } catch (MatrixStateException e) {
            form.reject("version.error.meanwhile");
            in.showAgain();
            return;
        }

        int left = desk.drafts().problems(key, version, desk.wording(key).vocabulary()).size();

        in.say(left == 0 ? "mistakes.none-left" : "mistakes.left", left);
        in.show(
                left == 0 ? "version" : "mistakes",
                "key",
                key,
                "version",
                Integer.toString(version));
    }

    /** What was typed into the cells that are wrong, by row. */
    private static List<RowEdit> edits(
            Submission in, MatrixTable table, List<MatrixProblem> problems) {
        Map<MatrixLine, List<String>> changed = new LinkedHashMap<>();

        for (MatrixProblem problem : problems) {
            Optional<MatrixLine> line = table.line(problem.row());
            String field = MistakesView.field(problem);
            int column = MatrixTable.COLUMNS.indexOf(problem.column());

            if (line.isEmpty() || column < 0 || in.parameter(field).isEmpty()) {
                continue;
            }

            String typed = in.form().text(field).called("mistakes.cell").max(LONGEST_CELL).value();
            String mark = in.parameter(MistakesView.mark(problem.row())).orElse("");

            if (!mark.equals(line.get().mark())) {
                in.form().reject(field, "rule.error.changed", problem.row());
            } else if (!typed.equals(line.get().cells().get(column))) {
                changed.computeIfAbsent(line.get(), l -> new ArrayList<>(l.cells()))
                        .set(column, typed);
            }
        }

        List<RowEdit> edits = new ArrayList<>();

        changed.forEach((line, cells) -> edits.add(RowEdit.change(line, cells)));

        return edits;
    }
}
