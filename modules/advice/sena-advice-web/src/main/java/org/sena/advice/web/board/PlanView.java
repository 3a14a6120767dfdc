package org.sena.advice.web.board;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.sena.advice.api.TeamBoard;
import org.sena.needs.api.replay.QueueForecast;
import org.sena.needs.api.replay.Replay;
import org.sena.needs.api.replay.ReplayReport;
import org.sena.needs.api.replay.ReplayState;
import org.sena.needs.api.replay.Week;
import org.sena.scoring.api.CutPoints;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** What other thresholds would bring, beside what the team can do. */
public final class PlanView {

    private final Page page;
    private final TeamBoard board;
    private final CutPoints today;
    private final Optional<Replay> replay;
    private final Optional<ReplayReport> report;

    PlanView(
            Page page,
            TeamBoard board,
            CutPoints today,
            Optional<Replay> replay,
            Optional<ReplayReport> report) {
        this.page = page;
        this.board = board;
        this.today = today;
        this.replay = replay;
        this.report = report;
    }

    public String now() {
        return page.text(
                "board.pace",
                Math.round(board.arriving()),
                Math.round(board.clearing()),
                board.capacity());
    }

    public String medium() {
        return Integer.toString(tried().medium());
    }

    public String high() {
        return Integer.toString(tried().high());
    }

    public String critical() {
        return Integer.toString(tried().critical());
    }

    private CutPoints tried() {
        return replay.flatMap(one -> one.request().policy().cutPoints()).orElse(today);
    }

    public boolean isRunning() {
        return replay.filter(one -> one.state() == ReplayState.RUNNING).isPresent();
    }

    public boolean isFailed() {
        return replay.filter(
                        one ->
                                one.state() == ReplayState.FAILED
                                        || one.state() == ReplayState.CANCELLED)
                .isPresent();
    }

    /** How far it has come. */
    public String progress() {
        return page.text("plan.running", replay.map(Replay::percent).orElse(0));
    }

    public String againUrl() {
        return page.renderUrl("plan", "replay", replay.map(Replay::id).orElse(""));
    }

    public boolean isFinished() {
        return report.isPresent();
    }

    public boolean isFew() {
        return report.filter(ReplayReport::isFew).isPresent();
    }

    /** What it comes to, in a sentence. */
    public String sentence() {
        return page.text(
                "plan.sentence",
                Math.round(forecast(Week::before).perWeek()),
                Math.round(forecast(Week::after).perWeek()),
                board.capacity());
    }

    public Table table() {
        QueueForecast before = forecast(Week::before);
        QueueForecast after = forecast(Week::after);
        Table table =
                Table.of(
                        page.text("plan.table"),
                        page.text("plan.figure"),
                        page.text("plan.today"),
                        page.text("plan.tried"));

        row(table, "plan.per-week", before.perWeek(), after.perWeek());
        row(table, "plan.busiest", before.busiest(), after.busiest());

        if (board.capacity() > 0) {
            row(table, "plan.left", before.leftAtTheEnd(), after.leftAtTheEnd());
        }

        return table;
    }

    private void row(Table table, String key, double before, double after) {
        table.row(
                Cell.text(page.text(key)),
                Cell.text(Long.toString(Math.round(before))),
                Cell.text(Long.toString(Math.round(after))));
    }

    private QueueForecast forecast(ToIntFunction<Week> offered) {
        ReplayReport found = report.orElseThrow();

        return QueueForecast.of(
                found.weeks(),
                offered,
                found.takeUp(),
                board.capacity() == 0 ? Double.POSITIVE_INFINITY : board.capacity());
    }
}
