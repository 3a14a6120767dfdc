package org.sena.privacy.web.governance;

import java.util.List;
import org.sena.privacy.api.retention.RetentionRun;
import org.sena.privacy.api.retention.RuleCount;
import org.sena.privacy.api.retention.RuleState;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** The retention table with what is overdue, and the newest runs. */
public final class RetentionView {

    private final Page page;
    private final List<RuleState> states;
    private final List<RetentionRun> runs;

    RetentionView(Page page, List<RuleState> states, List<RetentionRun> runs) {
        this.page = page;
        this.states = states;
        this.runs = runs;
    }

    public boolean isWhole() {
        return !Overdue.of(states).isAny();
    }

    public String overdue() {
        return page.count("governance.retention.count", Overdue.of(states).rows());
    }

    public boolean hasRuns() {
        return !runs.isEmpty();
    }

    public Table rules() {
        Table table =
                Table.of(
                        page.text("governance.retention.rules"),
                        page.text("governance.retention.data"),
                        page.text("governance.retention.kept"),
                        page.text("governance.retention.then"),
                        page.text("governance.retention.overdue"));

        for (RuleState state : states) {
            table.row(
                    Cell.link(
                            state.rule().data(),
                            page.renderUrl("period", "rule", state.rule().code())),
                    Cell.text(
                            page.text(
                                    "governance.retention.after",
                                    state.rule().period().words(),
                                    state.rule().countedFrom())),
                    Cell.text(page.text("governance.then." + state.rule().disposal())),
                    overdue(state));
        }

        return table;
    }

    public Table history() {
        Table table =
                Table.of(
                        page.text("governance.run.table"),
                        page.text("governance.run.at"),
                        page.text("governance.run.removed"),
                        page.text("governance.run.left"),
                        page.text("governance.run.held"),
                        page.text("governance.run.state"));

        for (RetentionRun run : runs) {
            boolean failed = run.counts().stream().anyMatch(RuleCount::failed);

            table.row(
                    Cell.text(page.moment(run.startedAt())),
                    Cell.text(sum(run, true)),
                    Cell.text(sum(run, false)),
                    Cell.text(Integer.toString(run.heldSubjects())),
                    run.endedAt().isEmpty()
                            ? Cell.tag(page.text("governance.run.open"), Tone.WARNING)
                            : failed
                                    ? Cell.tag(page.text("governance.run.failed"), Tone.DANGER)
                                    : Cell.tag(page.text("governance.run.ended"), Tone.SUCCESS));
        }

        return table;
    }

    private Cell overdue(RuleState state) {
        if (!state.isCared()) {
            return Cell.tag(page.text("governance.retention.nobody"), Tone.DANGER);
        }
        if (state.overdue().isEmpty()) {
            return Cell.text(page.text("governance.retention.itself"));
        }

        long rows = state.overdue().getAsLong();

        return Cell.tag(Long.toString(rows), rows == 0 ? Tone.SUCCESS : Tone.DANGER);
    }

    private static String sum(RetentionRun run, boolean removed) {
        return Long.toString(
                run.counts().stream()
                        .mapToLong(count -> removed ? count.removed() : count.left())
                        .sum());
    }
}
