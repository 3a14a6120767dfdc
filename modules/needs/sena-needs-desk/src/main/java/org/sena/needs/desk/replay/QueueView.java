package org.sena.needs.desk.replay;

import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.sena.needs.api.replay.QueueForecast;
import org.sena.needs.api.replay.ReplayReport;
import org.sena.needs.api.replay.Week;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** How many calls the advice team would have to make, as it was and as it would be. */
public final class QueueView {

    private final Page page;
    private final Words words;
    private final ReplayReport report;
    private final OptionalInt calls;

    /**
     * @param calls the calls the team can make in a week; empty when nobody said
     */
    QueueView(Page page, Words words, ReplayReport report, OptionalInt calls) {
        this.page = page;
        this.words = words;
        this.report = report;
        this.calls = calls;
    }

    /** The share of those offered a call who ask for one, in words. */
    public String takeUp() {
        return report.asked() == 0
                ? page.text("queue.take-up.unknown")
                : page.text("queue.take-up", Math.round(100 * report.takeUp()));
    }

    public Table table() {
        QueueForecast before = forecast(Week::before);
        QueueForecast after = forecast(Week::after);
        Table table =
                Table.of(
                        page.text("queue.caption"),
                        page.text("queue.what"),
                        page.text("report.before"),
                        page.text("report.after"));

        queueRow(table, "queue.per-week", before.perWeek(), after.perWeek());
        queueRow(table, "queue.busiest", before.busiest(), after.busiest());

        if (calls.isPresent()) {
            table.row(
                    Cell.text(page.text("queue.capacity")),
                    Cell.text(words.number(calls.getAsInt())),
                    Cell.text(words.number(calls.getAsInt())));
            queueRow(table, "queue.left", before.leftAtTheEnd(), after.leftAtTheEnd());
        }

        return table;
    }

    private void queueRow(Table table, String key, double before, double after) {
        table.row(
                Cell.text(page.text(key)),
                Cell.text(words.number(before)),
                Cell.text(words.number(after)));
    }

    private QueueForecast forecast(ToIntFunction<Week> offered) {
        return QueueForecast.of(
                report.weeks(),
                offered,
                report.takeUp(),
                calls.isPresent() ? calls.getAsInt() : Double.POSITIVE_INFINITY);
    }
}
