package org.sena.referral.web.words;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.referral.api.Message;
import org.sena.referral.api.Party;
import org.sena.web.kit.Page;

/** One message as the page shows it. */
public final class ThreadLine {

    private final String author;
    private final String when;
    private final String text;
    private final boolean mine;

    private ThreadLine(String author, String when, String text, boolean mine) {
        this.author = author;
        this.when = when;
        this.text = text;
        this.mine = mine;
    }

    /** The thread as that side reads it. */
    public static List<ThreadLine> of(Page page, Party reader, List<Message> messages) {
        return messages.stream()
                .map(message -> of(page, reader, message))
                .collect(Collectors.toUnmodifiableList());
    }

    private static ThreadLine of(Page page, Party reader, Message message) {
        boolean mine = message.from() == reader;
        String other = message.organisationName().orElseGet(() -> page.text("thread.resident"));
        String sent = page.moment(message.at());
        String when =
                mine && message.readAt().isPresent()
                        ? page.text("thread.read", sent, page.moment(message.readAt().get()))
                        : sent;
        return new ThreadLine(mine ? page.text("thread.you") : other, when, message.text(), mine);
    }

    public String author() {
        return author;
    }

    public String when() {
        return when;
    }

    public String text() {
        return text;
    }

    public boolean mine() {
        return mine;
    }
}
