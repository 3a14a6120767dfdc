package org.sena.needs.web.kept;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Need;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.Assessments;
import org.sena.needs.api.ImmutableSavedInterview;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.SavedInterviews;
import org.sena.needs.api.TakenUp;
import org.sena.needs.web.interview.InterviewStore;
import org.sena.needs.web.interview.Interviews;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Shows residents what they have kept, lets them begin from it, and deletes it. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_my_answers",
        javax_portlet_display$_$name = "SENA my answers")
public class MyAnswersPortlet extends SenaPortlet {

    private static final String ID = "id";

    /** Session attribute: the questions whose answers no longer fit, a line each. */
    private static final String GONE = "again-gone";

    @Reference private Assessments assessments;
    @Reference private CurrentActor currentActor;
    @Reference private Interviews interviews;
    @Reference private Questionnaires questionnaires;
    @Reference private SavedInterviews saved;
    @Reference private InterviewStore store;
    @Reference private Taxonomies taxonomies;

    public MyAnswersPortlet() {
        super("org.sena.needs.web.views");
        render("list", this::list);
        render("one", this::one);
        render("again", this::again);
        render("delete-all", this::askToDeleteAll);
        action("again", this::beginAgain);
        action("delete", this::delete);
        action("drop", this::drop);
        action("delete-all", this::deleteAll);
    }

    private View list(Page page) {
        requirePerson();
        store.read(page.session());

        return View.of(
                "kept/mine",
                page.text("mine.title"),
                new MyAnswersView(
                        page,
                        saved.mine(Interviews.KEY),
                        assessments.mine().stream()
                                .map(assessment -> view(page, assessment))
                                .collect(Collectors.toList())));
    }

    private View one(Page page) {
        return own(page.parameter(ID))
                .map(
                        assessment ->
                                View.of("kept/one", page.text("one.title"), view(page, assessment)))
                .orElseGet(() -> list(page));
    }

    private View again(Page page) {
        requirePerson();

        List<String> gone =
                page.session()
                        .read(GONE)
                        .map(lines -> lines.lines().collect(Collectors.toList()))
                        .orElse(List.of());

        return View.of("kept/again", page.text("again.title"), gone);
    }

    private View askToDeleteAll(Page page) {
        requirePerson();

        return View.of("kept/delete-all", page.text("delete-all.title"));
    }

    /** Walks the answers of one assessment through the newest questions, and begins with them. */
    private void beginAgain(Submission in) {
        Optional<Assessment> from = own(in.parameter(ID));

        if (from.isEmpty()) {
            in.show("list");
            return;
        }

        TakenUp answers =
                saved.takeUp(
                        ImmutableSavedInterview.builder()
                                .key(from.get().questionnaire())
                                .version(from.get().questionnaireVersion())
                                .answers(from.get().answers())
                                .build());

        store.clear(in.session());
        interviews.takeUp(in.session(), answers);
        in.session().write(GONE, String.join("\n", answers.gone()));
        in.show("again");
    }

    private void delete(Submission in) {
        assessments.delete(in.parameter(ID).orElse(""));
        in.say("mine.deleted");
        in.show("list");
    }

    private void drop(Submission in) {
        requirePerson();
        interviews.forget(in.session());
        in.say("mine.dropped");
        in.show("list");
    }

    private void deleteAll(Submission in) throws IOException {
        requirePerson();
        interviews.forget(in.session());
        assessments.deleteMine();
        in.say("delete-all.done");
        in.show("list");
    }

    private AssessmentView view(Page page, Assessment assessment) {
        return AssessmentView.of(
                page,
                assessment,
                questionnaires.version(
                        assessment.questionnaire(), assessment.questionnaireVersion()),
                code -> taxonomies.need(code).map(Need::label).orElse(code));
    }

    /** The actor's own; who asks for another's is refused by the use case, and audited. */
    private Optional<Assessment> own(Optional<String> id) {
        String subject = requirePerson();

        return id.flatMap(assessments::find)
                .filter(assessment -> assessment.subjectId().equals(subject));
    }

    private String requirePerson() {
        Actor actor = currentActor.get();

        if (actor.isAnonymous() || actor.subjectId().isEmpty()) {
            throw new NotAllowedException("see kept answers");
        }

        return actor.subjectId().get();
    }
}
