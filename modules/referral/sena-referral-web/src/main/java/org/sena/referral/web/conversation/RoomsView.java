package org.sena.referral.web.conversation;

import java.util.List;
import org.sena.referral.api.message.MessageThread;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** The conversations that an organisation was let into, newest first. */
public final class RoomsView {

    private final Page page;
    private final List<MessageThread> threads;

    RoomsView(Page page, List<MessageThread> threads) {
        this.page = page;
        this.threads = threads;
    }

    public boolean isEmpty() {
        return threads.isEmpty();
    }

    public Table table() {
        Table table =
                Table.of(
                        page.text("rooms.table"),
                        page.text("rooms.reference"),
                        page.text("rooms.with"),
                        page.text("rooms.messages"),
                        page.text("rooms.state"));
        for (MessageThread thread : threads) {
            table.row(
                    Cell.link(
                            thread.reference(),
                            page.renderUrl(
                                    "conversation",
                                    Place.parameter(thread.about().kind()),
                                    thread.reference(),
                                    "thread",
                                    thread.visibility().name())),
                    Cell.text(page.text("thread.tab." + thread.visibility())),
                    Cell.text(
                            thread.unread() == 0
                                    ? page.text("rooms.unread.none")
                                    : page.count("rooms.unread", thread.unread())),
                    Cell.text(
                            page.text(
                                    thread.mayWrite() ? "rooms.state.open" : "rooms.state.ended")));
        }
        return table;
    }
}
