package org.sena.referral.web.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.ImmutableInboxQuery;
import org.sena.referral.api.InboxQuery;
import org.sena.referral.api.NoSuchReferralException;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.api.ReferralLists;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.message.About;
import org.sena.referral.api.team.Teams;
import org.sena.referral.web.conversation.Conversations;
import org.sena.referral.web.conversation.Guests;
import org.sena.referral.web.conversation.Place;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Where a recognised organisation works on requests for help. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_organisation",
        javax_portlet_display$_$name = "SENA requests for help")
public class OrganisationPortlet extends SenaPortlet {

    private static final String REFERRAL = "referral";

    @Reference private CaseActions actions;
    @Reference private Conversations conversations;
    @Reference private Desk desk;
    @Reference private Guests guests;
    @Reference private ReferralLists lists;
    @Reference private Referrals referrals;
    @Reference private Teams teams;

    public OrganisationPortlet() {
        super("org.sena.referral.web.views");
        render("inbox", this::inbox);
        render("request", page -> one(page, this::request));
        render("decline", page -> one(page, form("ACCEPT", "decline")));
        render("ask", page -> one(page, form("REQUEST_INFORMATION", "ask-person")));
        render("reopen", page -> one(page, form("REOPEN", "reopen")));
        render("attempt", page -> one(page, this::attempt));
        render("outcome", page -> one(page, this::outcome));
        render("hand-over", page -> one(page, this::handOver));
        render("made", this::made);
        render("made-one", page -> one(page, this::request));
        action("filter", OrganisationPortlet::filter);
        render("guest", this::guest);
        action("write", in -> conversations.write(in));
        action("choose-guest", in -> guests.choose(in));
        action("let-in", in -> guests.letIn(in, false));
        resource("attachment", (in, out) -> conversations.attachment(in, out));
        action("accept", in -> actions.accept(in));
        action("decline", in -> actions.decline(in));
        action("ask", in -> actions.ask(in));
        action("start", in -> actions.start(in));
        action("attempt", in -> actions.attempt(in));
        action("close", in -> actions.close(in));
        action("complete", in -> actions.complete(in));
        action("reopen", in -> actions.reopen(in));
        action("hand-over", in -> actions.handOver(in));
        action("cancel", in -> actions.cancel(in));
    }

    private View inbox(Page page) {
        // A link from elsewhere names the request and no view.
        if (page.parameter(REFERRAL).isPresent() && page.parameter(VIEW).isEmpty()) {
            return one(page, this::request);
        }

        return list(page);
    }

    private View list(Page page) {
        Inbox inbox = Inbox.of(page::parameter);
        InboxView view =
                new InboxView(
                        page,
                        inbox,
                        lists.inbox(inbox.query(desk.me())),
                        desk.choices(page),
                        desk.now());

        return View.of("organisation/inbox", page.text("inbox.title"), view);
    }

    /** Every choice goes into the address, so that a list can be kept and come back to. */
    private static void filter(Submission in) {
        List<String> pairs = new ArrayList<>();

        for (String name :
                List.of(Inbox.REFERENCE, Inbox.OWNER, Inbox.URGENCY, Inbox.SERVICE, Inbox.SORT)) {
            in.form()
                    .text(name)
                    .max(100)
                    .optional()
                    .ifPresent(value -> pairs.addAll(List.of(name, value)));
        }
        if (in.form().isTicked(Inbox.OVERDUE)) {
            pairs.addAll(List.of(Inbox.OVERDUE, "yes"));
        }
        in.parameter("keep").ifPresent(group -> pairs.addAll(List.of(Inbox.GROUP, group)));

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }
        in.show("inbox", pairs.toArray(new String[0]));
    }

    /** Opening it acknowledges it. */
    private View one(Page page, BiFunction<Page, RequestView, View> show) {
        Optional<String> reference = page.parameter(REFERRAL);

        if (reference.isEmpty()) {
            return list(page);
        }

        try {
            ReferralDetail detail = referrals.open(reference.get());

            if (!detail.parties().contains(Party.ORGANISATION)) {
                return made(page, detail);
            }

            RequestView view =
                    new RequestView(
                            page,
                            detail,
                            conversations.show(page, place(detail.referral().reference())),
                            desk.now());

            return view.isStub()
                    ? View.of("organisation/stub", view.title(), view.shutOut(desk.isShutOut()))
                    : show.apply(page, view);
        } catch (NoSuchReferralException e) {
            return View.of("organisation/gone", page.text("gone.title"));
        }
    }

    private View request(Page page, RequestView view) {
        return View.of("organisation/request", view.title(), view);
    }

    /** A form about the request; once its step can't be taken any more, the request itself. */
    private BiFunction<Page, RequestView, View> form(String command, String name) {
        return (page, view) ->
                view.may(command)
                        ? View.of("organisation/" + name, page.text(name + ".title"), view)
                        : request(page, view);
    }

    private View attempt(Page page, RequestView view) {
        return view.may("RECORD_ATTEMPT")
                ? View.of(
                        "organisation/attempt",
                        page.text("attempt.title"),
                        new AttemptView(page, view))
                : request(page, view);
    }

    private View outcome(Page page, RequestView view) {
        return view.may("COMPLETE")
                ? View.of(
                        "organisation/outcome",
                        page.text("outcome.title"),
                        new OutcomeView(page, view))
                : request(page, view);
    }

    private View handOver(Page page, RequestView view) {
        return view.may("ASSIGN")
                ? View.of(
                        "organisation/hand-over",
                        page.text("hand-over.title"),
                        new HandOverView(page, view, teams.mine(), desk.me()))
                : request(page, view);
    }

    private View made(Page page) {
        InboxQuery query =
                ImmutableInboxQuery.builder().page(Inbox.of(page::parameter).page()).build();

        return View.of(
                "organisation/made-list",
                page.text("made.title"),
                new MadeListView(page, lists.sent(query)));
    }

    private static View made(Page page, ReferralDetail detail) {
        MadeView view = new MadeView(page, detail);

        return View.of("organisation/made", view.reference(), view);
    }

    /** Letting another organisation into the conversation. */
    private View guest(Page page) {
        return page.parameter(REFERRAL)
                .flatMap(reference -> guests.show(page, place(reference)))
                .orElseGet(() -> one(page, this::request));
    }

    private static Place place(String reference) {
        return Place.of("request", "organisation", About.referral(reference));
    }
}
