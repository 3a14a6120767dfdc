package org.sena.advice.web.danger;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.AdviceQueue;
import org.sena.advice.api.Danger;
import org.sena.advice.api.NoSuchItemException;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.WithoutConsent;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Asks what the danger is, then shows how to reach the person. */
@Component(service = DangerPages.class)
public class DangerPages {

    @Reference private AdviceQueue queue;

    @Reference private WithoutConsent withoutConsent;

    /** While the reader's override stands it shows the person at once. */
    public View ask(Page page) {
        try {
            QueueItem item = queue.look(page.parameter("item").orElse("")).item();

            return withoutConsent.standsUntil(item.id()).isPresent()
                    ? seen(page, item.id())
                    : View.of(
                            "danger/danger", page.text("danger.title"), new DangerView(page, item));
        } catch (NoSuchItemException exception) {
            return gone(page);
        }
    }

    /** Refused when the reader has opened nothing for the item. */
    public View show(Page page) {
        try {
            return seen(page, page.parameter("item").orElse(""));
        } catch (NoSuchItemException exception) {
            return gone(page);
        }
    }

    public void act(Submission in) {
        Optional<Danger> danger = DangerFields.read(in.form());
        String item = in.parameter("item").orElse("");

        if (danger.isEmpty()) {
            in.showAgain();
            return;
        }

        try {
            withoutConsent.open(item, danger.get());
            in.show("danger-seen", "item", item);
        } catch (NoSuchItemException exception) {
            in.show("queue");
        }
    }

    private View seen(Page page, String item) {
        return View.of(
                "danger/seen",
                page.text("danger.seen.title"),
                new SeenView(page, withoutConsent.look(item)));
    }

    private static View gone(Page page) {
        return View.of("gone", page.text("item.gone.title"));
    }
}
