package org.sena.referral.web.conversation;

import org.sena.referral.api.message.About;
import org.sena.web.kit.Page;

/** A conversation alone on its page. */
public final class RoomView {

    private final Page page;
    private final Place place;
    private final ConversationView conversation;

    RoomView(Page page, Place place, ConversationView conversation) {
        this.page = page;
        this.place = place;
        this.conversation = conversation;
    }

    public ConversationView conversation() {
        return conversation;
    }

    /** What people quote of the matter. */
    public String reference() {
        return conversation.reference();
    }

    /** Where the reader came from: the list of guests, or the matter in the advice queue. */
    public String backUrl() {
        if (place.audience().equals("organisation")) {
            return page.renderUrl("conversations");
        }
        return place.about().kind().equals(About.QUEUE_ITEM)
                ? page.link("advice", Place.ITEM, place.about().id())
                : page.link("advice");
    }
}
