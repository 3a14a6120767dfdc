package org.sena.directory.desk.assure;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.workflow.Assurance;
import org.sena.directory.api.workflow.Change;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.DraftConflictException;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.api.workflow.Drafts;
import org.sena.directory.api.workflow.IncompleteRecordException;
import org.sena.directory.desk.Area;
import org.sena.directory.desk.Caller;
import org.sena.directory.desk.words.ChangeView;
import org.sena.directory.desk.words.DraftLine;
import org.sena.directory.desk.words.Parts;
import org.sena.directory.desk.words.StandingView;
import org.sena.directory.desk.words.Todays;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.web.kit.form.Form;

/** Drafts that wait, one draft with what it changes, and records that are due again. */
@Component(service = AssurePages.class)
public class AssurePages implements Area {

    private static final List<String> DECISIONS = List.of("publish", "return", "reject");

    private final Assurance assurance;
    private final Drafts drafts;
    private final Caller caller;

    @Activate
    public AssurePages(
            @Reference Assurance assurance, @Reference Drafts drafts, @Reference Caller caller) {
        this.assurance = assurance;
        this.drafts = drafts;
        this.caller = caller;
    }

    @Override
    public void open(Doors doors) {
        doors.view("waiting", this::waiting);
        doors.view("decide", this::decide);
        doors.view("due", this::due);
        doors.action("decide", this::decided);
    }

    private View waiting(Page page) {
        caller.mustBeAssurer("directory.waiting");

        List<DraftLine> lines =
                assurance.waiting().stream()
                        .map(draft -> new DraftLine(page, draft))
                        .collect(toUnmodifiableList());

        return View.of("assure/waiting", page.text("waiting.title"), lines);
    }

    private View decide(Page page) {
        caller.mustBeAssurer("directory.decide");

        return page.parameter("draft")
                .flatMap(drafts::draft)
                .map(
                        draft ->
                                View.of(
                                        "assure/decide",
                                        page.text("decide.title"),
                                        new DecideView(
                                                page,
                                                draft,
                                                ChangeView.of(
                                                        assurance.changes(draft.id()),
                                                        page.texts()))))
                .orElseGet(() -> View.of("record/none", page.text("record.none")));
    }

    private View due(Page page) {
        caller.mustBeKeeper("directory.due");

        List<StandingView> due =
                assurance.due().stream()
                        .map(standing -> new StandingView(page, standing, Todays.date()))
                        .collect(toUnmodifiableList());

        return View.of("assure/due", page.text("due.title"), due);
    }

    private void decided(Submission in) {
        caller.mustBeAssurer("directory.decide");

        Optional<Draft> draft = in.parameter("draft").flatMap(drafts::draft);

        if (draft.isEmpty()) {
            in.show("waiting");
            return;
        }

        Form form = in.form();
        String decision = form.choice("decision", DECISIONS).required().value();
        String comment = form.text("comment").called("decide.comment.called").max(2_000).value();
        List<String> all =
                assurance.changes(draft.get().id()).stream()
                        .map(Change::part)
                        .collect(toUnmodifiableList());
        Set<String> parts = form.choices("parts", all).value();
        boolean whole = parts.size() == all.size();

        if (decision.equals("publish") && parts.isEmpty() && !all.isEmpty()) {
            form.reject("parts", "decide.error.none");
        }

        if (comment.isEmpty() && !(decision.equals("publish") && whole)) {
            form.reject("comment", "decide.error.comment." + decision);
        }

        if (form.isValid()) {
            settle(in, draft.get(), decision, whole ? Set.of() : parts, comment);
        } else {
            in.showAgain();
        }
    }

    /** Decides about the version that was looked at; a second click finds it decided. */
    private void settle(
            Submission in, Draft draft, String decision, Set<String> parts, String comment) {
        long seen = Long.parseLong(in.parameter("version").orElse("0"));

        try {
            Draft decided =
                    decision.equals("publish")
                            ? assurance.approve(draft.id(), seen, parts, comment)
                            : decision.equals("return")
                                    ? assurance.giveBack(draft.id(), seen, comment)
                                    : assurance.reject(draft.id(), seen, comment);

            in.say("decide.done." + decided.state(), name(in, decided));
            in.show("waiting");
        } catch (DraftConflictException e) {
            in.form()
                    .reject(
                            draft.state() == DraftState.SUBMITTED
                                    ? "decide.error.changed"
                                    : "decide.error.decided");
            in.showAgain();
        } catch (IncompleteRecordException e) {
            e.problems()
                    .forEach(
                            problem ->
                                    in.form()
                                            .reject(
                                                    "",
                                                    "decide.error.incomplete",
                                                    Parts.label(in.texts(), problem.part())));
            in.showAgain();
        }
    }

    private static String name(Submission in, Draft draft) {
        return draft.service()
                .map(service -> service.name())
                .or(() -> draft.organisation().map(organisation -> organisation.name()))
                .filter(name -> !name.isBlank())
                .orElse(in.texts().get("unnamed." + draft.kind()));
    }
}
