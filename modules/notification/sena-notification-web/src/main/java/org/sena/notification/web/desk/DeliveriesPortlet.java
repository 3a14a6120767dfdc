package org.sena.notification.web.desk;

import java.util.Optional;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.api.delivery.Deliveries;
import org.sena.notification.api.delivery.Letter;
import org.sena.notification.api.delivery.LetterState;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** What waits to be delivered, what failed and why, and what to do about it. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_deliveries",
        javax_portlet_display$_$name = "SENA notifications sent")
public class DeliveriesPortlet extends SenaPortlet {

    @Reference private Deliveries deliveries;

    public DeliveriesPortlet() {
        super("org.sena.notification.web.views");
        render("list", page -> list(page));
        render("letter", page -> letter(page));
        action("again", in -> again(in));
        action("all-again", in -> allAgain(in));
        action("give-up", in -> giveUp(in));
    }

    private View list(Page page) {
        LetterState state =
                page.parameter("state").flatMap(LettersView::state).orElse(LetterState.FAILED);
        int number =
                page.parameter("page")
                        .filter(text -> text.matches("[1-9]\\d{0,5}"))
                        .map(Integer::parseInt)
                        .orElse(1);

        return View.of(
                "desk/list",
                page.text("desk.title"),
                new LettersView(
                        page, deliveries.counts(), state, deliveries.list(state, number), number));
    }

    private View letter(Page page) {
        Optional<Letter> letter = deliveries.find(page.parameter("letter").orElse(""));

        return letter.map(
                        found ->
                                View.of(
                                        "desk/letter",
                                        page.text("letter.title"),
                                        new LetterView(page, found)))
                .orElseGet(() -> View.of("desk/gone", page.text("letter.gone")));
    }

    private void again(Submission in) {
        deliveries.tryAgain(letter(in));
        in.say("letter.again.done");
        in.show("list");
    }

    private void allAgain(Submission in) {
        int count = deliveries.tryAllAgain();

        in.say(count == 1 ? "desk.all-again.done.one" : "desk.all-again.done.other", count);
        in.show("list");
    }

    private void giveUp(Submission in) {
        deliveries.giveUp(letter(in));
        in.say("letter.give-up.done");
        in.show("list");
    }

    private static String letter(Submission in) {
        return in.parameter("letter").orElse("");
    }
}
