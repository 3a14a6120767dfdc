package org.sena.referral.web.support;

import java.util.Optional;
import java.util.function.Function;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.NoSuchReferralException;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.TooManyAttemptsException;
import org.sena.referral.api.message.About;
import org.sena.referral.web.conversation.Conversations;
import org.sena.referral.web.conversation.Guests;
import org.sena.referral.web.conversation.Place;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.web.kit.Visitors;

/** A resident's own referrals: signed in, or by reference and access code. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_my_support",
        javax_portlet_display$_$name = "SENA my support")
public class MySupportPortlet extends SenaPortlet {

    private static final String REFERRAL = "referral";

    @Reference private Referrals referrals;

    @Reference private Visitors visitors;

    @Reference private Conversations conversations;

    @Reference private Guests guests;

    @Reference private Answering answering;

    @Reference private Surveying surveying;

    public MySupportPortlet() {
        super("org.sena.referral.web.views");
        render("list", this::first);
        render("detail", page -> one(page, this::detail));
        render("withdraw", page -> one(page, this::confirm));
        action("find", this::find);
        action("forget", this::forget);
        render("guest", this::guest);
        action("write", in -> conversations.write(in));
        action("choose-guest", in -> guests.choose(in));
        action("let-in", in -> guests.letIn(in, true));
        resource("attachment", (in, out) -> conversations.attachment(in, out));
        render("answer", page -> one(page, this::answer));
        action("answer", in -> answering.answer(in));
        action("withdraw", in -> answering.withdraw(in));
        action("elsewhere", in -> answering.elsewhere(in));
        render("survey", page -> one(page, this::survey));
        action("survey", in -> surveying.give(in));
    }

    /** A letter's link names a referral and no view: it opens that one. */
    private View first(Page page) {
        return page.parameter(VIEW).isEmpty() ? one(page, this::detail) : list(page);
    }

    /** The list; a visitor nobody knows is asked for reference and code first. */
    private View list(Page page) {
        if (!visitors.isKnown(page.session())) {
            return View.of("support/find", page.text("find.title"), new FindView(page));
        }
        return View.of(
                "support/list",
                page.text("support.title"),
                new ListView(
                        page,
                        visitors.as(page.session(), referrals::mine),
                        visitors.isProved(page.session())));
    }

    private View one(Page page, Function<DetailView, View> show) {
        Optional<String> reference = page.parameter(REFERRAL);
        if (reference.isEmpty() || !visitors.isKnown(page.session())) {
            return list(page);
        }
        try {
            ReferralDetail detail =
                    visitors.as(page.session(), () -> referrals.open(reference.get()));
            return show.apply(
                    new DetailView(
                            page,
                            detail,
                            conversations.show(page, place(detail)),
                            surveying.show(page, detail.referral())));
        } catch (NoSuchReferralException e) {
            return View.of("support/gone", page.text("gone.title"));
        }
    }

    private View detail(DetailView view) {
        return View.of("support/detail", view.title(), view);
    }

    private View answer(DetailView view) {
        return view.mayAnswer()
                ? View.of("support/answer", view.answerTitle(), view)
                : detail(view);
    }

    private View survey(DetailView view) {
        return view.isAsked() ? View.of("support/survey", view.surveyTitle(), view) : detail(view);
    }

    private View confirm(DetailView view) {
        return view.mayWithdraw()
                ? View.of("support/withdraw", view.withdrawTitle(), view)
                : detail(view);
    }

    /** Wrong is wrong: what of the two it was, is not said. */
    private void find(Submission in) {
        String reference =
                in.form().text("reference").called("find.reference.called").required().value();
        String code = in.form().text("code").called("find.code.called").required().value();
        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }
        try {
            Optional<String> subject = referrals.subject(reference, code);
            if (subject.isPresent()) {
                visitors.remember(in.session(), subject.get());
                showFound(in);
                return;
            }
            in.form().reject("reference", "find.wrong");
        } catch (TooManyAttemptsException e) {
            in.form().reject("reference", "find.too-many");
        }
        in.showAgain();
    }

    /** Who came by a letter's link goes on to what it is about, everybody else to the list. */
    private static void showFound(Submission in) {
        Optional<String> meant = in.parameter(REFERRAL);
        if (meant.isPresent()) {
            in.show("detail", REFERRAL, meant.get());
        } else {
            in.show("list");
        }
    }

    private void forget(Submission in) {
        visitors.forget(in.session());
        in.show("list");
    }

    private static Place place(ReferralDetail detail) {
        return place(detail.referral().reference());
    }

    private static Place place(String reference) {
        return Place.of("detail", "resident", About.referral(reference));
    }

    /** Letting another organisation into the conversation. */
    private View guest(Page page) {
        return page.parameter(REFERRAL)
                .filter(reference -> visitors.isKnown(page.session()))
                .flatMap(reference -> guests.show(page, place(reference)))
                .orElseGet(() -> one(page, this::detail));
    }
}
