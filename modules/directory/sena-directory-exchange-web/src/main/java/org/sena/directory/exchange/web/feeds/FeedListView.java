package org.sena.directory.exchange.web.feeds;

import java.util.List;
import org.sena.directory.api.exchange.Feed;
import org.sena.directory.api.exchange.FeedRun;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** All feeds. */
public final class FeedListView {

    private final Page page;
    private final List<Feed> feeds;

    FeedListView(Page page, List<Feed> feeds) {
        this.page = page;
        this.feeds = feeds;
    }

    public boolean isEmpty() {
        return feeds.isEmpty();
    }

    public Table table() {
        Table table =
                Table.of(
                        page.text("feeds.caption"),
                        page.text("feeds.name"),
                        page.text("feeds.state"),
                        page.text("feeds.records"),
                        page.text("feeds.last"),
                        page.text("feeds.terms"));

        for (Feed feed : feeds) {
            table.row(
                    Cell.link(feed.settings().name(), page.renderUrl("feed", "feed", feed.id())),
                    state(page, feed),
                    Cell.text(Long.toString(feed.records())),
                    Cell.text(
                            feed.lastRun()
                                    .map(FeedRun::startedAt)
                                    .map(page::moment)
                                    .orElseGet(() -> page.text("feeds.never"))),
                    Cell.text(Long.toString(feed.unmappedTerms())));
        }

        return table;
    }

    static Cell state(Page page, Feed feed) {
        if (feed.lastRun().isEmpty()) {
            String key = feed.settings().active() ? "state.NEW" : "state.OFF";

            return Cell.tag(page.text(key), RunWords.tone(FeedRun.State.WAITING));
        }

        FeedRun.State state = feed.lastRun().get().state();

        return Cell.tag(page.text("state." + state), RunWords.tone(state));
    }
}
