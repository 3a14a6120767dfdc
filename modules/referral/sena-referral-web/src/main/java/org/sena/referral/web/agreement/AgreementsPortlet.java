package org.sena.referral.web.agreement;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceHit;
import org.sena.referral.api.agreement.Agreement;
import org.sena.referral.api.agreement.AgreementProblem;
import org.sena.referral.api.agreement.AgreementRefusedException;
import org.sena.referral.api.agreement.Agreements;
import org.sena.referral.api.agreement.NoSuchAgreementException;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Where the council keeps its agreements with organisations, and sees which run out. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_agreements",
        javax_portlet_display$_$name = "SENA agreements",
        javax_portlet_resource$_$bundle = "content.Agreements")
public class AgreementsPortlet extends SenaPortlet {

    private static final int MOST_SERVICES = 1000;
    private static final int MOST_FOUND = 20;

    private final Clock clock = Clock.systemUTC();

    @Reference private Agreements agreements;
    @Reference private Directory directory;

    public AgreementsPortlet() {
        super("org.sena.referral.web.views");
        render("list", this::list);
        render("choose", this::choose);
        render("organisation", this::organisation);
        render("make", this::make);
        render("agreement", page -> one(page, "agreement"));
        render("end", page -> one(page, "end"));
        render("note", this::note);
        action("choose", this::look);
        action("make", this::keep);
        action("end", this::finish);
        action("note", this::noted);
    }

    private View list(Page page) {
        return View.of(
                "agreement/list",
                page.text("list.title"),
                new ListView(page, agreements.standings()));
    }

    /** Asking for the list looks whether the actor may keep agreements at all. */
    private View choose(Page page) {
        agreements.standings();

        List<Organisation> found =
                page.parameter("words")
                        .map(
                                words ->
                                        directory
                                                .organisations(
                                                        Optional.of(words),
                                                        Optional.empty(),
                                                        1,
                                                        MOST_FOUND)
                                                .hits())
                        .orElse(List.of());

        return View.of("agreement/choose", page.text("choose.title"), new ChooseView(page, found));
    }

    private void look(Submission in) {
        String words =
                in.form().text("words").called("choose.words.called").required().max(100).value();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }
        in.show("choose", "words", words);
    }

    private View organisation(Page page) {
        Optional<String> id = page.parameter("organisation");

        if (id.isEmpty()) {
            return list(page);
        }

        OrganisationView view =
                new OrganisationView(
                        page,
                        agreements.standing(id.get()),
                        agreements.ofOrganisation(id.get()),
                        agreements.onboarding(id.get()),
                        clock.instant());

        return View.of("agreement/organisation", view.name(), view);
    }

    private View make(Page page) {
        Optional<Organisation> organisation =
                page.parameter("organisation").flatMap(directory::organisation);

        if (organisation.isEmpty()) {
            return choose(page);
        }

        MakeView view =
                new MakeView(
                        page,
                        organisation.get(),
                        agreements.ofOrganisation(organisation.get().id()),
                        services(organisation.get().id()),
                        clock.instant());

        return View.of("agreement/make", view.title(), view);
    }

    private void keep(Submission in) {
        String organisationId = in.parameter("organisation").orElse("");
        AgreementForm form =
                new AgreementForm(
                        in.form(),
                        services(organisationId).stream()
                                .map(Service::id)
                                .collect(toUnmodifiableList()));
        form.read(organisationId);

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        try {
            agreements.make(form.draft());
        } catch (AgreementRefusedException e) {
            refused(in, e);
            return;
        }
        in.say("make.done");
        in.show("organisation", "organisation", organisationId);
    }

    private View one(Page page, String view) {
        try {
            Agreement agreement = agreements.find(page.parameter("id").orElse(""));
            AgreementView shown =
                    new AgreementView(page, agreement, this::serviceName, clock.instant());
            String name = view.equals("end") && !shown.mayEnd() ? "agreement" : view;

            return View.of("agreement/" + name, shown.title(), shown);
        } catch (NoSuchAgreementException e) {
            return list(page);
        }
    }

    private void finish(Submission in) {
        String id = in.parameter("id").orElse("");
        EndForm form = new EndForm(in.form());
        form.read();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        Agreement ended;

        try {
            ended = agreements.end(id, form.ending());
        } catch (AgreementRefusedException e) {
            refused(in, e);
            return;
        }
        in.say("end.done");
        in.show("organisation", "organisation", ended.organisationId());
    }

    private View note(Page page) {
        Optional<String> id = page.parameter("organisation");

        return id.isEmpty()
                ? list(page)
                : View.of(
                        "agreement/note",
                        page.text("note.title"),
                        new NoteView(
                                agreements.standing(id.get()), agreements.onboarding(id.get())));
    }

    private void noted(Submission in) {
        String organisationId = in.parameter("organisation").orElse("");
        NoteForm form = new NoteForm(in.form(), clock.instant());
        form.read(organisationId);

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }
        agreements.note(form.noted());
        in.say("note.done");
        in.show("organisation", "organisation", organisationId);
    }

    private static void refused(Submission in, AgreementRefusedException refused) {
        for (AgreementProblem problem : refused.problems()) {
            in.form().reject(AgreementForm.field(problem), "problem." + problem);
        }
        in.showAgain();
    }

    private List<Service> services(String organisationId) {
        return directory
                .search(
                        ImmutableServiceSearch.builder()
                                .addOrganisationIds(organisationId)
                                .size(MOST_SERVICES)
                                .build())
                .hits()
                .stream()
                .map(ServiceHit::service)
                .collect(toUnmodifiableList());
    }

    private String serviceName(String serviceId) {
        return directory.service(serviceId).map(Service::name).orElse(serviceId);
    }
}
