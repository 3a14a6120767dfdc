package org.sena.referral.web.ask;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.Service;
import org.sena.identity.api.NotAllowedException;
import org.sena.privacy.api.ConsentWording;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.Purpose;
import org.sena.referral.api.OpenReferralExistsException;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.SentReferral;
import org.sena.referral.api.ServiceNotReferableException;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.SharedSession;
import org.sena.web.kit.Submission;
import org.sena.web.kit.Texts;
import org.sena.web.kit.View;
import org.sena.web.kit.Visitors;

/** Asking an organisation for help: one thing a page, nothing kept until it is sent. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_referral",
        javax_portlet_display$_$name = "SENA ask for help")
public class ReferralPortlet extends SenaPortlet {

    @Reference private Referrals referrals;

    @Reference private Directory directory;

    @Reference private Consents consents;

    @Reference private Telling telling;

    @Reference private Visitors visitors;

    @Reference private BehalfPages behalf;

    @Reference private KeptDrafts drafts;

    public ReferralPortlet() {
        super("org.sena.referral.web.views");
        render("about", this::about);
        render("account", page -> step(page, Step.ACCOUNT, this::account));
        render("contact", page -> step(page, Step.CONTACT, this::contact));
        render("safe", page -> step(page, Step.SAFE, this::safe));
        render("reason", page -> step(page, Step.REASON, this::reason));
        render("sharing", page -> step(page, Step.SHARING, this::sharing));
        render("also", page -> step(page, Step.ALSO, this::also));
        render("check", this::check);
        render("attest", this::attest);
        render("sent", this::sent);
        render("exists", page -> View.of("ask/exists", page.text("exists.title")));
        render("cannot", page -> View.of("ask/cannot", page.text("cannot.title")));
        action("begin", this::begin);
        action("without-account", this::withoutAccount);
        action("contact", in -> save(in, Step.CONTACT, StepForms::contact));
        action("safe", in -> save(in, Step.SAFE, StepForms::safe));
        action("reason", in -> save(in, Step.REASON, StepForms::reason));
        action("sharing", this::share);
        action("also", in -> save(in, Step.ALSO, StepForms::also));
        action("send", this::send);
        action("behalf", in -> save(in, Step.ACCOUNT, BehalfForms::told));
        action("attest", this::attested);
    }

    private View about(Page page) {
        String serviceId = page.parameter("service").orElse("");
        if (page.isSignedIn() && !visitors.isKnown(page.session()) && !behalf.isHelper()) {
            throw new NotAllowedException("referral.ask");
        }
        try {
            referrals.itemsNeeded(serviceId);
        } catch (ServiceNotReferableException e) {
            return View.of("ask/cannot", page.text("cannot.title"));
        }
        Service service = directory.service(serviceId).orElseThrow();
        return View.of(
                "ask/about",
                page.text("about.title"),
                new AboutView(page, service, drafts.keeps()));
    }

    private void begin(Submission in) {
        Draft draft = drafts.begin(in.session(), in.parameter("for").orElse(""));
        onward(in, visitors.isKnown(in.session()) ? draft.done(Step.ACCOUNT) : draft);
    }

    private void withoutAccount(Submission in) {
        Drafts.read(in.session())
                .ifPresentOrElse(
                        draft -> onward(in, draft.done(Step.ACCOUNT)), () -> in.show("about"));
    }

    private void onward(Submission in, Draft draft) {
        drafts.keep(in.session(), draft);
        in.show(draft.next().map(Step::view).orElse("check"));
    }

    /** Shows a step, or the one before it that is still open; without a draft, the beginning. */
    private View step(Page page, Step step, BiFunction<Page, Draft, View> show) {
        Optional<Draft> draft = Drafts.read(page.session());
        if (draft.isEmpty()) {
            return about(page);
        }
        Optional<Step> open = draft.get().next().filter(next -> next.compareTo(step) < 0);
        return open.isPresent()
                ? show(page, open.get(), draft.get())
                : show.apply(page, draft.get());
    }

    private View show(Page page, Step step, Draft draft) {
        switch (step) {
            case ACCOUNT:
                return account(page, draft);
            case CONTACT:
                return contact(page, draft);
            case SAFE:
                return safe(page, draft);
            case REASON:
                return reason(page, draft);
            case SHARING:
                return sharing(page, draft);
            default:
                return also(page, draft);
        }
    }

    private View account(Page page, Draft draft) {
        return behalf.isHelper()
                ? behalf.told(page, draft, service(draft))
                : form(page, "account", draft);
    }

    private View contact(Page page, Draft draft) {
        return form(page, "contact", draft);
    }

    private View safe(Page page, Draft draft) {
        return form(page, "safe", draft);
    }

    private View reason(Page page, Draft draft) {
        return form(page, "reason", draft);
    }

    private View form(Page page, String view, Draft draft) {
        return View.of(
                "ask/" + view,
                page.text(view + ".title"),
                new DraftView(page, draft, service(draft)));
    }

    private View sharing(Page page, Draft draft) {
        Service service = service(draft);
        ConsentWording wording =
                consents.wording(Purpose.REFERRAL, page.locale(), service.organisation().name());
        Sharing sharing = sharing(page.session(), page.texts(), draft);
        return View.of(
                "ask/sharing",
                page.text("sharing.title"),
                new SharingView(page, draft, service, wording, sharing));
    }

    private View also(Page page, Draft draft) {
        return View.of(
                "ask/also",
                page.text("also.title"),
                new AlsoView(page, draft, service(draft), consents, referrals.councilName()));
    }

    private View check(Page page) {
        Optional<Draft> draft = Drafts.read(page.session());
        if (draft.isEmpty()) {
            return Drafts.lastSent(page.session()).isPresent() ? sent(page) : about(page);
        }
        if (draft.get().next().isPresent()) {
            return show(page, draft.get().next().get(), draft.get());
        }
        Sharing sharing = sharing(page.session(), page.texts(), draft.get());
        return View.of(
                "ask/check",
                page.text("check.title"),
                new CheckView(page, draft.get(), service(draft.get()), sharing));
    }

    private View sent(Page page) {
        return Drafts.lastSent(page.session())
                .map(sent -> View.of(sentPage(), page.text("sent.title"), new SentView(page, sent)))
                .orElseGet(() -> about(page));
    }

    private String sentPage() {
        return behalf.isHelper() ? "ask/sent-behalf" : "ask/sent";
    }

    /** For who asks for somebody else, in the end: that it was read out and agreed. */
    private View attest(Page page) {
        return Drafts.read(page.session())
                .filter(draft -> behalf.isHelper() && draft.next().isEmpty())
                .map(draft -> behalf.attest(page, draft, service(draft)))
                .orElseGet(() -> check(page));
    }

    private void attested(Submission in) {
        Optional<Draft> draft = Drafts.read(in.session()).map(one -> BehalfForms.attested(in, one));

        if (in.form().isValid()) {
            send(in, draft);
        } else {
            in.showAgain();
        }
    }

    private void save(Submission in, Step step, BiFunction<Submission, Draft, Draft> bind) {
        Optional<Draft> draft = Drafts.read(in.session());
        if (draft.isEmpty()) {
            in.show("about");
            return;
        }
        Draft changed = bind.apply(in, draft.get());
        if (in.form().isValid()) {
            onward(in, changed.done(step));
        } else {
            in.showAgain();
        }
    }

    private void share(Submission in) {
        save(
                in,
                Step.SHARING,
                (form, draft) ->
                        StepForms.sharing(
                                form, draft, sharing(form.session(), form.texts(), draft)));
    }

    /** Sends it. A second click finds the first one's result. */
    private void send(Submission in) {
        send(in, Drafts.read(in.session()));
    }

    private void send(Submission in, Optional<Draft> draft) {
        if (behalf.isHelper() && draft.filter(Behalf::isAttested).isEmpty()) {
            in.show(draft.filter(Behalf::isSaid).isPresent() ? "attest" : "account");
            return;
        }
        if (draft.isEmpty() || draft.get().next().isPresent()) {
            in.show(Drafts.lastSent(in.session()).isPresent() ? "sent" : "check");
            return;
        }
        try {
            Sharing sharing = sharing(in.session(), in.texts(), draft.get());
            ConsentWording wording =
                    consents.wording(
                            Purpose.REFERRAL,
                            in.texts().locale(),
                            service(draft.get()).organisation().name());
            SentReferral sent =
                    visitors.as(
                            in.session(),
                            () -> referrals.send(Requests.of(draft.get(), sharing, wording)));
            visitors.remember(in.session(), sent.referral().subjectId());
            Drafts.sent(in.session(), SentView.keep(draft.get(), sent));
            in.show("sent");
        } catch (OpenReferralExistsException e) {
            in.show("exists");
        } catch (ServiceNotReferableException e) {
            in.show("cannot");
        } catch (ReferralRefusedException e) {
            e.problems().forEach(problem -> in.form().reject("", "problem." + problem));
            in.showAgain();
        }
    }

    private Sharing sharing(SharedSession session, Texts texts, Draft draft) {
        Service service = service(draft);
        Set<DataItem> needed = referrals.itemsNeeded(service.id());
        return new Sharing(draft, telling.told(session, texts, service, needed), needed);
    }

    private Service service(Draft draft) {
        return directory
                .service(draft.service())
                .orElseThrow(() -> new ServiceNotReferableException(draft.service()));
    }
}
