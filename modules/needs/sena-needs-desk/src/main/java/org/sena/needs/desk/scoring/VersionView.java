package org.sena.needs.desk.scoring;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Optional;
import org.sena.scoring.api.Hindrance;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixStep;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.RuleChange;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Tone;

/** One version: where it stands, who did what, and what can be done next. */
public final class VersionView {

    private final Page page;
    private final MatrixVersion version;
    private List<MatrixStep> steps = List.of();
    private int problems;
    private Optional<Hindrance> hindrance = Optional.empty();
    private int active;
    private List<RuleChange> changes = List.of();

    VersionView(Page page, MatrixVersion version) {
        this.page = page;
        this.version = version;
    }

    void steps(List<MatrixStep> done) {
        steps = done;
    }

    void problems(int number) {
        problems = number;
    }

    void hindrance(Optional<Hindrance> inTheWay) {
        hindrance = inTheWay;
    }

    void active(MatrixVersion now) {
        active = now.version();
    }

    void changes(List<RuleChange> toActive) {
        changes = toActive;
    }

    public String key() {
        return version.key();
    }

    public String number() {
        return Integer.toString(version.version());
    }

    public String state() {
        return States.word(page, version);
    }

    public Tone tone() {
        return States.tone(version.state());
    }

    public String rules() {
        return page.count("version.rules", version.rules());
    }

    /** Mistakes by the words of today. */
    public int problems() {
        return problems;
    }

    public boolean isDraft() {
        return version.state() == MatrixState.DRAFT;
    }

    public boolean isActive() {
        return version.state() == MatrixState.ACTIVE;
    }

    public boolean isRetired() {
        return version.state() == MatrixState.RETIRED;
    }

    /** Checked or replayed: what comes next is activation. */
    public boolean isReady() {
        return version.state() == MatrixState.CHECKED || version.state() == MatrixState.REPLAYED;
    }

    public boolean canBeDiscarded() {
        return isDraft() || isReady();
    }

    /** Another version is active, with which this one can be compared. */
    public boolean hasOther() {
        return active > 0 && active != version.version();
    }

    int activeVersion() {
        return active;
    }

    /** What making it active would change for rules, in a sentence. */
    public String changed() {
        return page.text(
                "version.changed",
                count(RuleChange.Kind.ADDED),
                count(RuleChange.Kind.REMOVED),
                count(RuleChange.Kind.CHANGED),
                active);
    }

    private long count(RuleChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Why whoever looks can't activate it; empty when they can. */
    public String hindrance() {
        return hindrance.map(why -> page.text("activate.error." + why)).orElse("");
    }

    /** What will happen. */
    public String consequence() {
        return (active == 0)
                ? page.text("activate.first", version.version())
                : page.text("activate.follows", version.version(), active);
    }

    public String activateTitle() {
        return page.text(isRetired() ? "activate.back.title" : "activate.title", number());
    }

    /** "Checked by Ann, 21 November 2026, 16:05", latest first. */
    public List<String> history() {
        return steps.stream()
                .sorted((one, other) -> other.doneAt().compareTo(one.doneAt()))
                .map(this::words)
                .collect(toUnmodifiableList());
    }

    private String words(MatrixStep step) {
        String done =
                page.text("step." + step.kind(), step.doneByName(), page.moment(step.doneAt()));

        return step.note().map(note -> page.text("step.with-note", done, note)).orElse(done);
    }

    public String url(String view) {
        return page.renderUrl(view, "key", key(), "version", number());
    }

    public String actionUrl(String action) {
        return page.actionUrl(action, "key", key(), "version", number());
    }

    public String tableUrl(String format) {
        return page.resourceUrl("table", "key", key(), "version", number(), "format", format);
    }
}
