package org.sena.referral.web.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.NoSuchReferralException;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.message.About;
import org.sena.referral.web.conversation.Conversations;
import org.sena.referral.web.conversation.Guests;
import org.sena.referral.web.conversation.Place;
import org.sena.referral.web.words.Decisions;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Where a recognised organisation answers requests for help. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_organisation",
        javax_portlet_display$_$name = "SENA requests for help")
public class OrganisationPortlet extends SenaPortlet {

    private static final int MOST = 500;

    @Reference private Referrals referrals;

    @Reference private Conversations conversations;

    @Reference private Guests guests;

    public OrganisationPortlet() {
        super("org.sena.referral.web.views");
        render("inbox", this::inbox);
        render("request", page -> one(page, this::request));
        render("decline", page -> one(page, this::reasons));
        render("guest", this::guest);
        action("write", in -> conversations.write(in));
        action("choose-guest", in -> guests.choose(in));
        action("let-in", in -> guests.letIn(in, false));
        resource("attachment", (in, out) -> conversations.attachment(in, out));
        action("accept", this::accept);
        action("decline", this::decline);
    }

    private View inbox(Page page) {
        return View.of(
                "organisation/inbox",
                page.text("inbox.title"),
                new InboxView(page, referrals.inbox()));
    }

    /** Opening it acknowledges it. */
    private View one(Page page, BiFunction<Page, RequestView, View> show) {
        Optional<String> reference = page.parameter("referral");
        if (reference.isEmpty()) {
            return inbox(page);
        }
        try {
            ReferralDetail detail = referrals.open(reference.get());
            RequestView view =
                    new RequestView(
                            page,
                            detail,
                            conversations.show(page, place(detail.referral().reference())));
            return view.isStub()
                    ? View.of("organisation/stub", view.title(), view)
                    : show.apply(page, view);
        } catch (NoSuchReferralException e) {
            return View.of("organisation/gone", page.text("gone.title"));
        }
    }

    private View request(Page page, RequestView view) {
        return View.of("organisation/request", view.title(), view);
    }

    private View reasons(Page page, RequestView view) {
        return view.mayDecide()
                ? View.of("organisation/decline", page.text("decline.title"), view)
                : request(page, view);
    }

    private static Place place(String reference) {
        return Place.of("request", "organisation", About.referral(reference));
    }

    /** Letting another organisation into the conversation. */
    private View guest(Page page) {
        return page.parameter("referral")
                .flatMap(reference -> guests.show(page, place(reference)))
                .orElseGet(() -> one(page, this::request));
    }

    private void accept(Submission in) {
        try {
            referrals.accept(Decisions.referral(in), Decisions.version(in));
            in.say("accept.done");
        } catch (ReferralConflictException e) {
            conflict(in);
            return;
        }
        in.show("request");
    }

    /** Somebody was faster: the page says so and shows how it stands now. */
    private static void conflict(Submission in) {
        in.form().reject("decide.conflict");
        in.showAgain();
    }

    private void decline(Submission in) {
        Optional<String> reason =
                in.form().choice("why", names()).required("decline.error.none").optional();
        Optional<String> text =
                in.form().text("text").called("decline.text.called").max(MOST).optional();
        if (reason.filter(DeclineReason.OTHER.name()::equals).isPresent() && text.isEmpty()) {
            in.form().text("text").required("decline.error.text");
        }
        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }
        try {
            referrals.decline(
                    Decisions.referral(in),
                    Decisions.version(in),
                    DeclineReason.valueOf(reason.orElseThrow()),
                    text);
            in.say("decline.done");
        } catch (ReferralConflictException e) {
            conflict(in);
            return;
        } catch (ReferralRefusedException e) {
            e.problems().forEach(problem -> in.form().reject("text", "problem." + problem));
            in.showAgain();
            return;
        }
        in.show("request");
    }

    private static List<String> names() {
        return Arrays.stream(DeclineReason.values())
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableList());
    }
}
