package org.sena.directory.desk.contribute;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Contribution;
import org.sena.directory.api.workflow.Contributions;
import org.sena.directory.api.workflow.ImmutableNewContribution;
import org.sena.directory.desk.Area;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.web.kit.form.Form;

/** Telling us about a service, and reading our answer. Open to everybody. */
@Component(service = ContributePages.class)
public class ContributePages implements Area {

    private static final int LONGEST = 4_000;

    private final Contributions contributions;
    private final Directory directory;

    @Activate
    public ContributePages(@Reference Contributions contributions, @Reference Directory directory) {
        this.contributions = contributions;
        this.directory = directory;
    }

    @Override
    public void open(Doors doors) {
        doors.view("suggest", this::suggest);
        doors.view("tell", this::tell);
        doors.view("told", this::told);
        doors.view("answer", page -> View.of("contribute/answer", page.text("answer.title")));
        doors.view("answered", this::answered);
        doors.action("suggest", in -> send(in, in.parameter("about")));
        doors.action("tell", in -> send(in, Optional.empty()));
        doors.action("look", this::look);
    }

    /** Asks what should change about the service that the address names. */
    public View suggest(Page page) {
        Optional<Service> service = page.parameter("service").flatMap(directory::service);

        return service.map(
                        known ->
                                View.of(
                                        "contribute/suggest",
                                        page.text("suggest.title"),
                                        new TellView(page, known.id(), known.name(), token())))
                .orElseGet(() -> tell(page));
    }

    private View tell(Page page) {
        return View.of(
                "contribute/tell", page.text("tell.title"), new TellView(page, "", "", token()));
    }

    private View told(Page page) {
        return Told.last(page.session())
                .map(told -> View.of("contribute/told", page.text("told.title"), told))
                .orElseGet(() -> tell(page));
    }

    private View answered(Page page) {
        return found(page.parameter("reference"), Optional.of(code(page)))
                .map(
                        found ->
                                View.of(
                                        "contribute/answered",
                                        page.text("answered.title"),
                                        new MessageView(page, found)))
                .orElseGet(() -> View.of("contribute/answer", page.text("answer.title")));
    }

    /** Sends it. A second click finds the first one's reference. */
    private void send(Submission in, Optional<String> serviceId) {
        String token = in.parameter("token").orElse("");

        if (Told.last(in.session()).filter(told -> told.isFrom(token)).isPresent()) {
            in.show("told", "service", "");
            return;
        }

        Form form = in.form();
        String text = form.text("text").called("tell.text.called").required().max(LONGEST).value();
        Optional<String> email = form.text("email").called("tell.email.called").email().optional();

        if (!form.isValid()) {
            in.showAgain();
            return;
        }

        Contribution told =
                contributions.tell(
                        ImmutableNewContribution.builder()
                                .serviceId(serviceId)
                                .text(text)
                                .email(email)
                                .build());

        new Told(token, told.reference(), told.code().orElse("")).keep(in.session());
        in.show("told", "service", "");
    }

    /** The code stays in the session, out of the address. */
    private void look(Submission in) {
        Form form = in.form();
        String reference =
                form.text("reference").called("answer.reference.called").required().max(40).value();
        String code = form.text("code").called("answer.code.called").required().max(40).value();

        if (form.isValid() && found(Optional.of(reference), Optional.of(code)).isEmpty()) {
            form.reject("reference", "answer.error.unknown");
        }

        if (!form.isValid()) {
            in.showAgain();
            return;
        }

        in.session().write("directory.code", code);
        in.show("answered", "reference", reference);
    }

    private Optional<Contribution> found(Optional<String> reference, Optional<String> code) {
        return reference.isPresent() && code.isPresent()
                ? contributions.look(reference.get(), code.get())
                : Optional.empty();
    }

    private static String code(Page page) {
        return page.session().read("directory.code").orElse("");
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }
}
