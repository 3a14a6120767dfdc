package org.sena.needs.web.assisted;

import org.sena.needs.api.Assistance;
import org.sena.web.kit.Page;

/** What a worker can do while they answer for somebody else. */
public final class UnderWayView {

    private final Page page;
    private final Assistance assistance;
    private final int answered;

    /**
     * @param answered how many questions have an answer
     */
    UnderWayView(Page page, Assistance assistance, int answered) {
        this.page = page;
        this.assistance = assistance;
        this.answered = answered;
    }

    /** Who it is, in the worker's words, and by which channel. */
    public String whom() {
        String channel = page.text("channel." + assistance.channel().name());

        return assistance
                .onBehalfOf()
                .map(words -> page.text("assisted.whom", words, channel))
                .orElseGet(() -> page.text("assisted.whom.nobody", channel));
    }

    public String answered() {
        return page.count("choose.answers", answered);
    }

    public boolean isAnythingAnswered() {
        return answered > 0;
    }
}
