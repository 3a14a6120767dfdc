package org.sena.advice.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueState;
import org.sena.directory.api.Need;
import org.sena.directory.api.Taxonomies;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** The queue as it is shown. */
public final class QueueView {

    private static final int NEEDS_SHOWN = 2;

    private final String summary;
    private final Table table;

    private QueueView(String summary, Table table) {
        this.summary = summary;
        this.table = table;
    }

    static QueueView of(Page page, List<QueueItem> items, Taxonomies taxonomies, Instant now) {
        Table table =
                Table.of(
                        page.text("queue.caption"),
                        page.text("queue.reference"),
                        page.text("queue.needs"),
                        page.text("queue.why"),
                        page.text("queue.due"),
                        page.text("queue.state"),
                        page.text("queue.adviser"));

        for (QueueItem item : items) {
            table.row(
                    Cell.link(item.reference(), page.renderUrl("item", "item", item.id())),
                    Cell.text(needs(page, item.needs(), taxonomies)),
                    Cell.text(page.text("reason." + item.reason())),
                    item.dueAt().isBefore(now)
                            ? Cell.tag(
                                    page.text("queue.overdue", page.date(item.dueAt())),
                                    Tone.DANGER)
                            : Cell.text(page.moment(item.dueAt())),
                    Cell.tag(page.text("state." + item.state()), tone(item.state())),
                    Cell.text(item.adviserName().orElse(page.text("queue.nobody"))));
        }

        long waiting = items.stream().filter(i -> i.state() == QueueState.WAITING).count();

        return new QueueView(page.count("queue.waiting", waiting), table);
    }

    static String needs(Page page, List<String> codes, Taxonomies taxonomies) {
        if (codes.isEmpty()) {
            return page.text("queue.needs.kept");
        }

        String first =
                codes.stream()
                        .limit(NEEDS_SHOWN)
                        .map(code -> taxonomies.need(code).map(Need::label).orElse(code))
                        .collect(Collectors.joining(", "));

        return codes.size() > NEEDS_SHOWN
                ? page.text("queue.needs.more", first, codes.size() - NEEDS_SHOWN)
                : first;
    }

    static Tone tone(QueueState state) {
        switch (state) {
            case WAITING:
                return Tone.WARNING;
            case TAKEN:
                return Tone.INFO;
            default:
                return Tone.NEUTRAL;
        }
    }

    public String summary() {
        return summary;
    }

    public boolean isEmpty() {
        return table.rows().isEmpty();
    }

    public Table table() {
        return table;
    }
}
