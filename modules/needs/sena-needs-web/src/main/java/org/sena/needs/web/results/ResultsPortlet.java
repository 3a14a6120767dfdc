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
import org.sena.identity.api.CurrentActor;
import org.sena.needs.api.Assessments;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.ImmutableContactAgreement;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Needs;
import org.sena.needs.web.interview.Interviews;
import org.sena.needs.web.interview.UnderWay;
import org.sena.privacy.api.ContactDetails;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Shows what could help, and lets people ask the Resident Advice Team to call. */
@Component(service = Portlet.class)
@PortletSettings(javax_portlet_name = "sena_results", javax_portlet_display$_$name = "SENA results")
public class ResultsPortlet extends SenaPortlet {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Clock clock = Clock.system(ZONE);

    @Reference private Assessments assessments;
    @Reference private CurrentActor currentActor;
    @Reference private Interviews interviews;
    @Reference private Needs needs;
    @Reference private Taxonomies taxonomies;

    public ResultsPortlet() {
        super("org.sena.needs.web.views");
        render("results", this::results);
        render("contact", this::contact);
        render("asked", this::asked);
        action("ask", this::ask);
        action("keep", this::keep);
        action("restart", this::restart);
    }

    private View results(Page page) {
        Optional<Interview> interview = told(page);

        if (interview.isEmpty()) {
            return View.of("results/nothing", page.text("nothing-told.title"));
        }

        Evaluation evaluation = needs.evaluate(interview.get());
        boolean person =
                !currentActor.get().isAnonymous() && currentActor.get().subjectId().isPresent();

        return View.of(
                "results/results",
                page.text("results.title"),
                ResultsView.of(
                        page,
                        evaluation,
                        needs.services(evaluation),
                        taxonomies,
                        LocalDateTime.now(clock),
                        person,
                        person ? assessments.mine() : List.of()));
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
