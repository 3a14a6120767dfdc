package org.sena.needs.web.results;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.list.Letter;
import org.sena.directory.list.LetterPost;
import org.sena.directory.list.MyList;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.Role;
import org.sena.needs.api.Assessments;
import org.sena.needs.api.ImmutableContactAgreement;
import org.sena.needs.api.Interview;
import org.sena.needs.web.interview.Assisting;
import org.sena.needs.web.interview.Interviews;
import org.sena.needs.web.interview.UnderWay;
import org.sena.privacy.api.ContactDetails;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.Texts;
import org.sena.web.kit.View;

/** Shows what could help, and lets people ask the Resident Advice Team to call. */
@Component(service = Portlet.class)
@PortletSettings(javax_portlet_name = "sena_results", javax_portlet_display$_$name = "SENA results")
public class ResultsPortlet extends SenaPortlet {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** Who sees how the needs were scored. */
    private static final Role[] STAFF = {
        Role.ADVISER,
        Role.ADVICE_LEAD,
        Role.ORGANISATION_WORKER,
        Role.ORGANISATION_MANAGER,
        Role.ADMINISTRATOR
    };

    private final Clock clock = Clock.system(ZONE);

    @Reference private Assessments assessments;
    @Reference private Assisting assisting;
    @Reference private CurrentActor currentActor;
    @Reference private Interviews interviews;
    @Reference private Finder finder;
    @Reference private LetterPost post;
    @Reference private MyList myList;
    @Reference private Taxonomies taxonomies;

    public ResultsPortlet() {
        super("org.sena.needs.web.views");
        render("results", this::results);
        render("contact", this::contact);
        render("asked", this::asked);
        render("letter", this::letter);
        action("ask", this::ask);
        action("keep", this::keep);
        action("list", in -> myList.add(in));
        action("send", this::send);
        action("restart", this::restart);
        action(Assisting.END, in -> assisting.end(in));
    }

    private View results(Page page) {
        Optional<Interview> interview = told(page);

        if (interview.isEmpty()) {
            return View.of("results/nothing", page.text("nothing-told.title"));
        }

        assisting.look(page.session());

        Findings findings = finder.find(interview.get());
        Actor actor = currentActor.get();
        boolean person = !actor.isAnonymous() && actor.subjectId().isPresent();

        finder.count(findings, page.session());

        return View.of(
                "results/results",
                page.text("results.title"),
                new ResultsView(
                        page,
                        findings,
                        taxonomies,
                        LocalDateTime.now(clock),
                        new ResultsView.Reader(
                                actor.hasAny(STAFF),
                                person,
                                person ? assessments.mine() : List.of(),
                                myList.ids(page.session()))));
    }

    private View letter(Page page) {
        Optional<Interview> interview = told(page);

        if (interview.isEmpty()) {
            return results(page);
        }

        boolean withNeeds =
                page.parameter(LetterView.WITH).filter(LetterView.NEEDS::equals).isPresent();
        Letter letter = letter(interview.get(), page.texts(), withNeeds);

        return View.of(
                "results/letter",
                page.text("letter.title"),
                new LetterView(page, letter.text(), withNeeds));
    }

    private void send(Submission in) {
        Optional<UnderWay> underWay = interviews.underWay(in.session());

        if (underWay.isEmpty()) {
            in.show("results");
            return;
        }

        boolean withNeeds =
                in.parameter(LetterView.WITH).filter(LetterView.NEEDS::equals).isPresent();
        Letter letter = letter(underWay.get().interview(), in.texts(), withNeeds);

        if (post.send(in, in.texts().get("letter.subject"), letter)) {
            in.show("results");
        }
    }

    private Letter letter(Interview interview, Texts texts, boolean withNeeds) {
        Findings findings = finder.find(interview);
        ResultsLetter letter = new ResultsLetter(texts, site);

        return withNeeds
                ? letter.withNeeds(
                        findings,
                        new NeedWords(interview.questionnaire(), taxonomies, texts.locale()))
                : letter.servicesOnly(findings);
    }

    private View contact(Page page) {
        if (told(page).isEmpty()) {
            return results(page);
        }

        return View.of(
                "results/contact",
                page.text("contact.title"),
                new ContactView(page, assessments.contactWording(page.locale())));
    }

    private View asked(Page page) {
        return page.session()
                .read(Interviews.CONTACT_REFERENCE)
                .map(reference -> View.of("results/asked", page.text("asked.title"), reference))
                .orElseGet(() -> results(page));
    }

    /** One at a time, so that a form sent twice asks once; the second finds the reference. */
    private synchronized void ask(Submission in) {
        Optional<UnderWay> underWay = interviews.underWay(in.session());

        if (underWay.isEmpty()) {
            in.show("results");
            return;
        }
        if (in.session().read(Interviews.CONTACT_REFERENCE).isPresent()) {
            in.show("asked");
            return;
        }

        Optional<ContactDetails> contact = ContactForm.read(in.form());

        if (contact.isEmpty()) {
            in.showAgain();
            return;
        }

        String reference =
                assessments.agreeToContact(
                        ImmutableContactAgreement.builder()
                                .interview(underWay.get().interview())
                                .contact(contact.get())
                                .showNeeds(ContactForm.shows(in.form(), ContactForm.NEEDS))
                                .showAnswers(ContactForm.shows(in.form(), ContactForm.ANSWERS))
                                .language(in.texts().locale().toLanguageTag())
                                .agreed(true)
                                .build());

        in.session().write(Interviews.CONTACT_REFERENCE, reference);
        in.show("asked");
    }

    private void keep(Submission in) {
        interviews
                .underWay(in.session())
                .ifPresent(
                        underWay -> {
                            assessments.keep(underWay.interview());
                            in.say("keep.done");
                        });
        in.show("results");
    }

    private void restart(Submission in) throws IOException {
        if (assisting.current(in.session()).isPresent()) {
            assisting.end(in);
            return;
        }

        interviews.forget(in.session());
        in.goTo("needs");
    }

    /** The interview, when at least one question was answered. */
    private Optional<Interview> told(Page page) {
        return interviews
                .underWay(page.session())
                .map(UnderWay::interview)
                .filter(interview -> !interview.answers().isEmpty());
    }
}
