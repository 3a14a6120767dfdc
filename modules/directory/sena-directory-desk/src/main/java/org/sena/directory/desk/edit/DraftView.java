package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.api.workflow.Quality;
import org.sena.directory.api.workflow.RecordProblem;
import org.sena.directory.desk.words.DraftLine;
import org.sena.directory.desk.words.Parts;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.Tone;

/** A draft as its author works on it: what there is to do, and what is missing. */
public final class DraftView {

    private static final int TIPS = 3;

    private final Page page;
    private final Draft draft;
    private final Quality quality;
    private final Tasks tasks;

    DraftView(Page page, Draft draft, Quality quality, Tasks tasks) {
        this.page = page;
        this.draft = draft;
        this.quality = quality;
        this.tasks = tasks;
    }

    public String id() {
        return draft.id();
    }

    public String recordId() {
        return draft.recordId();
    }

    public String version() {
        return String.valueOf(draft.version());
    }

    public DraftLine line() {
        return new DraftLine(page, draft);
    }

    public boolean isEditable() {
        return draft.state().isEditable();
    }

    public boolean isWaiting() {
        return draft.state() == DraftState.SUBMITTED;
    }

    public boolean isOpen() {
        return draft.state().isOpen();
    }

    /** True when it changes something that is published. */
    public boolean isChange() {
        return draft.base() > 0;
    }

    public boolean isOutdated() {
        return draft.outdated() && draft.state().isOpen();
    }

    /** What the assurer said; empty when nothing. */
    public String comment() {
        return draft.comment().orElse("");
    }

    /** Who decided; empty when nobody did. */
    public String decidedBy() {
        return draft.decidedBy().orElse("");
    }

    public List<TaskGroup> groups() {
        return tasks.groups(page, draft, quality);
    }

    public boolean isService() {
        return draft.kind() == RecordKind.SERVICE;
    }

    /** 0 to 100. */
    public int richness() {
        return (int) Math.round(quality.richness());
    }

    /** What would help readers most, with where it is written. */
    public List<Task> tips() {
        return quality.improvable().stream()
                .filter(Parts::isWritten)
                .limit(TIPS)
                .map(
                        part ->
                                new Task(
                                        Parts.label(page.texts(), part),
                                        tasks.url(page, draft, Parts.section(part)),
                                        "",
                                        Tone.NEUTRAL))
                .collect(toUnmodifiableList());
    }

    /** What must be put right first, with where that is done. */
    public List<Task> problems() {
        return quality.problems().stream()
                .filter(problem -> problem.kind() != RecordProblem.Kind.PERSONAL)
                .map(
                        problem ->
                                new Task(
                                        words(problem),
                                        tasks.url(page, draft, Parts.section(problem.part())),
                                        "",
                                        Tone.DANGER))
                .collect(toUnmodifiableList());
    }

    /** Contact details that look like a person's own: each to be confirmed or replaced. */
    public List<Option> personal() {
        return personal(quality).stream()
                .map(detail -> Option.of(detail, page.text("check.personal.confirm", detail)))
                .collect(toUnmodifiableList());
    }

    static List<String> personal(Quality quality) {
        return quality.problems().stream()
                .filter(problem -> problem.kind() == RecordProblem.Kind.PERSONAL)
                .map(RecordProblem::detail)
                .distinct()
                .collect(toUnmodifiableList());
    }

    /** Where a personal contact detail is replaced. */
    public String contactUrl() {
        return tasks.url(page, draft, "contact");
    }

    /** Things to look at, one sentence each. */
    public List<String> hints() {
        return quality.hints().stream()
                .map(hint -> page.text("hint." + hint))
                .collect(toUnmodifiableList());
    }

    public boolean isReady() {
        return problems().isEmpty();
    }

    private String words(RecordProblem problem) {
        String label = Parts.label(page.texts(), problem.part());

        return problem.detail().isBlank()
                ? page.text("check.missing", label)
                : page.text("check.problem", label, problem.detail());
    }
}
