package org.sena.referral.web.conversation;

import java.util.Optional;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.message.About;
import org.sena.web.kit.Page;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.View;

/** A page that is only a conversation, for those who have no page of the matter itself. */
abstract class RoomPortlet extends SenaPortlet {

    private final String audience;

    @Reference protected Conversations conversations;

    @Reference protected Guests guests;

    RoomPortlet(String audience) {
        super("org.sena.referral.web.views");
        this.audience = audience;
        render("conversations", this::list);
        render("conversation", this::one);
        render("guest", this::guest);
        action("write", in -> conversations.write(in));
        action("choose-guest", in -> guests.choose(in));
        action("let-in", in -> guests.letIn(in, false));
        resource("attachment", (in, out) -> conversations.attachment(in, out));
    }

    /** What is shown when the address names no matter. */
    abstract View overview(Page page);

    private View list(Page page) {
        return about(page).isPresent() ? one(page) : overview(page);
    }

    private View one(Page page) {
        Optional<Place> place = place(page);
        if (place.isEmpty()) {
            return overview(page);
        }
        return conversations
                .show(page, place.get())
                .map(
                        view ->
                                View.of(
                                        "conversation/room",
                                        page.text("room.title"),
                                        new RoomView(page, place.get(), view)))
                .orElseGet(() -> View.of("conversation/gone", page.text("gone.title")));
    }

    private View guest(Page page) {
        return place(page).flatMap(place -> guests.show(page, place)).orElseGet(() -> one(page));
    }

    private Optional<Place> place(Page page) {
        return about(page).map(about -> Place.of("conversation", audience, about));
    }

    private static Optional<About> about(Page page) {
        return page.parameter(Place.REFERRAL)
                .map(About::referral)
                .or(() -> page.parameter(Place.ITEM).map(About::queueItem));
    }
}
