package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.workflow.Assurance;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.DraftConflictException;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.api.workflow.Drafts;
import org.sena.directory.api.workflow.IncompleteRecordException;
import org.sena.directory.api.workflow.Quality;
import org.sena.directory.api.workflow.QualityCheck;
import org.sena.directory.desk.Area;
import org.sena.directory.desk.Caller;
import org.sena.directory.desk.words.ChangeView;
import org.sena.directory.desk.words.DraftLine;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.web.kit.form.Form;

/** A draft as a whole: begun, looked over, handed in, taken back. */
@Component(service = DraftPages.class)
public class DraftPages implements Area {

    private final Desk desk;
    private final Drafts drafts;
    private final Assurance assurance;
    private final QualityCheck quality;
    private final Tasks tasks;
    private final Caller caller;

    @Activate
    public DraftPages(
            @Reference Desk desk,
            @Reference Drafts drafts,
            @Reference Assurance assurance,
            @Reference QualityCheck quality,
            @Reference Tasks tasks,
            @Reference Caller caller) {
        this.desk = desk;
        this.drafts = drafts;
        this.assurance = assurance;
        this.quality = quality;
        this.tasks = tasks;
        this.caller = caller;
    }

    @Override
    public void open(Doors doors) {
        doors.view("drafts", this::drafts);
        doors.view("edit", page -> draft(page, "edit/list", "edit.title"));
        doors.view("check", page -> draft(page, "edit/check", "check.title"));
        doors.view("handed-in", page -> draft(page, "edit/handed-in", "handed-in.title"));
        doors.view("take-back", page -> draft(page, "edit/take-back", "take-back.title"));
        doors.view("differences", this::differences);
        doors.action("open-draft", this::open);
        doors.action("begin-service", this::beginService);
        doors.action("begin-organisation", this::beginOrganisation);
        doors.action("submit", this::submit);
        doors.action("take-back", this::takeBack);
    }

    private View drafts(Page page) {
        caller.mustBeAuthor("directory.drafts");

        List<DraftLine> mine =
                drafts.mine().stream()
                        .map(draft -> new DraftLine(page, draft))
                        .collect(toUnmodifiableList());

        return View.of("edit/drafts", page.text("drafts.title"), mine);
    }

    private View draft(Page page, String template, String title) {
        return desk.draft(page)
                .map(draft -> View.of(template, page.text(title), view(page, draft)))
                .orElseGet(() -> Desk.none(page));
    }

    private DraftView view(Page page, Draft draft) {
        return new DraftView(page, draft, quality(draft), tasks);
    }

    private Quality quality(Draft draft) {
        return draft.service()
                .map(quality::of)
                .orElseGet(() -> quality.of(draft.organisation().orElseThrow()));
    }

    private View differences(Page page) {
        return desk.draft(page)
                .map(
                        draft ->
                                View.of(
                                        "edit/differences",
                                        page.text("differences.title"),
                                        new DifferencesView(
                                                page,
                                                draft,
                                                ChangeView.of(
                                                        assurance.changes(draft.id()),
                                                        page.texts()))))
                .orElseGet(() -> Desk.none(page));
    }

    private void open(Submission in) {
        in.show("edit", "draft", drafts.open(in.parameter("id").orElse("")).id());
    }

    private void beginService(Submission in) {
        String organisation = in.parameter("organisation").or(caller::organisation).orElse("");

        in.show("edit", "draft", drafts.beginService(organisation).id());
    }

    private void beginOrganisation(Submission in) {
        in.show("edit", "draft", drafts.beginOrganisation().id());
    }

    /** A second click finds it handed in. */
    private void submit(Submission in) {
        Optional<Draft> draft = desk.draft(in);

        if (draft.isEmpty()) {
            in.show("drafts");
            return;
        }

        if (draft.get().state() == DraftState.SUBMITTED) {
            in.show("handed-in", "draft", draft.get().id());
            return;
        }

        Form form = in.form();
        List<String> personal = DraftView.personal(quality(draft.get()));
        List<String> confirmed = List.copyOf(form.choices("confirmed", personal).value());

        if (!confirmed.containsAll(personal)) {
            form.reject("confirmed", "check.error.personal");
        }

        if (!form.isValid()) {
            in.showAgain();
            return;
        }

        try {
            long version = Long.parseLong(in.parameter("version").orElse("0"));

            drafts.submit(draft.get().id(), version, confirmed);
            in.show("handed-in", "draft", draft.get().id());
        } catch (IncompleteRecordException e) {
            form.reject("check.error.incomplete");
            in.showAgain();
        } catch (DraftConflictException e) {
            form.reject("check.error.conflict");
            in.showAgain();
        }
    }

    private void takeBack(Submission in) {
        Optional<Draft> draft = desk.draft(in);

        if (draft.filter(open -> open.state().isOpen()).isPresent()) {
            drafts.withdraw(draft.get().id(), draft.get().version());
            in.say("take-back.done");
        }

        in.show("start");
    }
}
