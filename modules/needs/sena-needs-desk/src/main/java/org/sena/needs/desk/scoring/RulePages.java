package org.sena.needs.desk.scoring;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.scoring.api.MatrixLine;
import org.sena.scoring.api.MatrixProblem;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixStateException;
import org.sena.scoring.api.MatrixTable;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.RowChangedException;
import org.sena.scoring.api.RowEdit;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.web.kit.form.Form;

/** The rules of a version, to be read; of a draft, to be written one at a time. */
@Component(service = RulePages.class)
public class RulePages implements Area {

    private final Desk desk;

    @Activate
    public RulePages(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public void open(Doors doors) {
        doors.view("rules", this::rules);
        doors.view("question", this::question);
        doors.view("rule", this::rule);
        doors.action("filter", this::filter);
        doors.action("choose", this::choose);
        doors.action("save", this::save);
        doors.action("remove", this::remove);
    }

    private View rules(Page page) {
        return desk.version(page)
                .map(
                        version ->
                                View.of(
                                        "scoring/rules",
                                        page.text("rules.title", version.version()),
                                        new RulesView(page, table(version), wording(version))))
                .orElseGet(() -> none(page));
    }

    /** What a rule looks at is chosen first, for what can be compared depends on it. */
    private View question(Page page) {
        return desk.version(page)
                .map(
                        version ->
                                View.of(
                                        "scoring/question",
                                        page.text("question.title"),
                                        new RuleView(page, table(version), wording(version))))
                .orElseGet(() -> none(page));
    }

    private View rule(Page page) {
        Optional<MatrixVersion> version = desk.version(page);

        if (version.isEmpty() || version.get().state() != MatrixState.DRAFT) {
            return none(page);
        }

        RuleView view = new RuleView(page, table(version.get()), wording(version.get()));

        return view.isQuestionKnown()
                ? View.of("scoring/rule", page.text(view.titleKey()), view)
                : View.of("scoring/question", page.text("question.title"), view);
    }

    private void filter(Submission in) {
        in.show(
                "rules",
                "key",
                desk.key(in),
                "version",
                Integer.toString(Desk.version(in)),
                "need",
                in.parameter("need").orElse(""),
                "question",
                in.parameter("question").orElse(""));
    }

    private void choose(Submission in) {
        Form form = in.form();
        Wording wording = desk.wording(desk.key(in));
        List<String> known = RuleForm.questionIds(wording);
        String first =
                form.choice("first", known).called("question.first.called").required().value();
        String second = form.choice("second", known).called("question.second.called").value();

        if (!form.isValid()) {
            in.showAgain();
            return;
        }

        in.show(
                "rule",
                "key",
                desk.key(in),
                "version",
                Integer.toString(Desk.version(in)),
                "row",
                in.parameter("row").orElse("0"),
                "first",
                first,
                "second",
                second.isEmpty() ? RuleView.NO_SECOND : second);
    }

    private void save(Submission in) {
        String key = desk.key(in);
        int version = Desk.version(in);
        int row = Desk.number(in.parameter("row"));
        String mark = in.parameter("mark").orElse("");
        Wording wording = desk.wording(key);
        RuleForm form = new RuleForm(in);
        List<String> cells = form.cells();

        if (in.form().isValid()) {
            List<MatrixProblem> problems = desk.drafts().problems(cells, wording.vocabulary());

            form.tell(problems);
        }
        if (in.form().isValid() && isTaken(key, version, row, mark, cells.get(RuleWords.RULE))) {
            in.form().reject("rule", "rule.error.taken");
        }
        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        change(
                in,
                (row == 0) ? RowEdit.add(cells) : RowEdit.change(row, mark, cells),
                "rule.saved",
                cells.get(RuleWords.RULE));
    }

    private void remove(Submission in) {
        change(
                in,
                RowEdit.remove(Desk.number(in.parameter("row")), in.parameter("mark").orElse("")),
                "rule.removed",
                "");
    }

    private void change(Submission in, RowEdit edit, String said, String rule) {
        String key = desk.key(in);
        int version = Desk.version(in);

        try {
            desk.drafts().change(key, version, List.of(edit));
            in.say(said, rule);
            in.show("rules", "key", key, "version", Integer.toString(version));
        } catch (RowChangedException e) {
            in.form().reject("", "rule.error.overtaken", e.row());
            in.showAgain();
        } catch (MatrixStateException e) {
            in.form().reject("version.error.meanwhile");
            in.showAgain();
        }
    }

    private boolean isTaken(String key, int version, int row, String mark, String rule) {
        return desk.drafts().table(key, version).lines().stream()
                .filter(line -> line.row() != row || !line.mark().equals(mark))
                .map(MatrixLine::cells)
                .anyMatch(cells -> cells.get(RuleWords.RULE).equals(rule));
    }

    private MatrixTable table(MatrixVersion version) {
        return desk.drafts().table(version.key(), version.version());
    }

    private Wording wording(MatrixVersion version) {
        return desk.wording(version.key());
    }

    private static View none(Page page) {
        return View.of("scoring/none", page.text("version.none"));
    }
}
