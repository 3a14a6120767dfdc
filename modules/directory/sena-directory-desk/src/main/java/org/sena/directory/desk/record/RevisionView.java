package org.sena.directory.desk.record;

import java.util.List;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.api.workflow.Revision;
import org.sena.directory.desk.words.ChangeView;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Tone;

/** A version of a record, and what it changed. */
public final class RevisionView {

    private final Page page;
    private final String recordId;
    private final Revision revision;
    private List<ChangeView> changes = List.of();
    private boolean restorable;

    RevisionView(Page page, String recordId, Revision revision) {
        this.page = page;
        this.recordId = recordId;
        this.revision = revision;
    }

    void show(List<ChangeView> differences, boolean mayRestore) {
        changes = differences;
        restorable = mayRestore && revision.number() > 0;
    }

    /** "Version 3" or what became of what was never published. */
    public String title() {
        return revision.number() > 0
                ? page.text("revision.title", revision.number())
                : page.text("revision.draft");
    }

    public String state() {
        return page.text("draft.state." + revision.state());
    }

    public Tone tone() {
        return revision.state() == DraftState.PUBLISHED ? Tone.SUCCESS : Tone.NEUTRAL;
    }

    /** Who wrote it, who published it, and where it came from. */
    public String who() {
        String author =
                revision.authorName().isBlank() || revision.authorName().startsWith("system:")
                        ? origin()
                        : revision.authorName();

        return revision.decidedBy()
                .filter(by -> !by.isBlank() && !by.equals(author))
                .map(by -> page.text("revision.decided", author, by))
                .orElse(author);
    }

    public String when() {
        return page.moment(revision.at());
    }

    public String comment() {
        return revision.comment().orElse("");
    }

    public boolean isPartly() {
        return !revision.acceptedParts().isEmpty();
    }

    public List<ChangeView> changes() {
        return changes;
    }

    public boolean mayRestore() {
        return restorable;
    }

    public String id() {
        return revision.id();
    }

    public String recordId() {
        return recordId;
    }

    public String url() {
        return page.renderUrl("revision", "id", recordId, "revision", revision.id());
    }

    private String origin() {
        String key = "origin." + revision.origin().replaceFirst(":.*$", "");

        return page.texts().has(key) ? page.text(key) : revision.origin();
    }
}
