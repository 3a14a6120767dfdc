package org.sena.advice.web.queue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueuePage;
import org.sena.advice.api.QueueQuery;
import org.sena.advice.api.QueueQuery.View;
import org.sena.advice.api.QueueState;
import org.sena.advice.api.Topic;
import org.sena.advice.web.Words;
import org.sena.directory.api.Taxonomies;
import org.sena.scoring.api.Level;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.Pagination;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** The queue as it is shown. */
public final class QueueView {

    private static final int REASONS_SHOWN = 2;

    private final Page page;
    private final QueueQuery query;
    private final QueuePage found;
    private final Taxonomies taxonomies;
    private final Instant now;

    QueueView(Page page, QueueQuery query, QueuePage found, Taxonomies taxonomies, Instant now) {
        this.page = page;
        this.query = query;
        this.found = found;
        this.taxonomies = taxonomies;
        this.now = now;
    }

    public String summary() {
        return found.more()
                ? page.text("queue.count.more", found.total())
                : page.count("queue.count." + query.view(), found.total());
    }

    public boolean isEmpty() {
        return found.items().isEmpty();
    }

    public String empty() {
        return page.text(isNarrowed() ? "queue.empty.narrowed" : "queue.empty." + query.view());
    }

    public boolean isNarrowed() {
        return query.topic().isPresent()
                || query.language().isPresent()
                || query.level().isPresent();
    }

    /** The lists of the team, the one in sight without a link. */
    public List<Tab> tabs() {
        return Stream.of(View.values())
                .map(
                        view ->
                                new Tab(
                                        page.text("list." + view),
                                        page.renderUrl("queue", "list", view.name()),
                                        view == query.view()))
                .collect(Collectors.toUnmodifiableList());
    }

    public String list() {
        return query.view().name();
    }

    public List<Option> topics() {
        return Words.options(page, "topic.", Topic.values());
    }

    public String topic() {
        return query.topic().map(Enum::name).orElse("");
    }

    public List<Option> languages() {
        return Words.languages(page);
    }

    public String language() {
        return query.language().orElse("");
    }

    public List<Option> levels() {
        return Words.options(
                page,
                "level.",
                Level.EMERGENCY,
                Level.PROACTIVE_CONTACT,
                Level.DIRECT_REFERRAL,
                Level.SELF_SERVE);
    }

    public String level() {
        return query.level().map(Enum::name).orElse("");
    }

    public Table table() {
        Table table =
                Table.of(
                        page.text("list." + query.view()),
                        page.text("queue.reference"),
                        page.text("queue.why"),
                        page.text("queue.needs"),
                        page.text("queue.due"),
                        page.text("queue.adviser"));

        for (QueueItem item : found.items()) {
            table.row(
                    Cell.link(item.reference(), page.renderUrl("item", "item", item.id())),
                    Cell.text(
                            Words.why(page, item).stream()
                                    .limit(REASONS_SHOWN)
                                    .collect(Collectors.joining(" "))),
                    Cell.text(Words.needs(page, item.needs(), taxonomies)),
                    due(item),
                    item.state() == QueueState.CLOSED
                            ? Cell.text(
                                    item.outcome()
                                            .map(outcome -> page.text("outcome." + outcome))
                                            .orElse(""))
                            : Cell.text(item.adviserName().orElse(page.text("queue.nobody"))));
        }

        return table;
    }

    private Cell due(QueueItem item) {
        if (item.closedAt().isPresent()) {
            return Cell.text(page.text("queue.closed", page.date(item.closedAt().get())));
        }
        if (item.dueAt().isBefore(now)) {
            return Cell.tag(page.text("queue.overdue", page.date(item.dueAt())), Tone.DANGER);
        }

        return Cell.text(page.moment(item.dueAt()));
    }

    public Pagination pagination() {
        return Pagination.of(
                found.page(),
                found.size(),
                found.total(),
                number ->
                        page.renderUrl(
                                "queue",
                                "list",
                                list(),
                                "topic",
                                topic(),
                                "language",
                                language(),
                                "level",
                                level(),
                                "page",
                                Integer.toString(number)));
    }

    /** One of the lists. */
    public static final class Tab {

        private final String text;
        private final String url;
        private final boolean current;

        Tab(String text, String url, boolean current) {
            this.text = text;
            this.url = url;
            this.current = current;
        }

        public String text() {
            return text;
        }

        public String url() {
            return url;
        }

        /** Null, so left out, for the others. */
        public String ariaCurrent() {
            return current ? "page" : null;
        }
    }
}
