package org.sena.directory.desk.words;

import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.DraftState;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Tone;

/** A draft as a line of a list. */
public final class DraftLine {

    private final Page page;
    private final Draft draft;

    public DraftLine(Page page, Draft draft) {
        this.page = page;
        this.draft = draft;
    }

    /** The proposed name; words for it when it has none yet. */
    public static String name(Page page, Draft draft) {
        String name =
                draft.service()
                        .map(Service::name)
                        .or(() -> draft.organisation().map(Organisation::name))
                        .orElse("");

        return name.isBlank() ? page.text("unnamed." + draft.kind()) : name;
    }

    public String name() {
        return name(page, draft);
    }

    /** Empty for an organisation itself. */
    public String organisation() {
        return draft.service().map(service -> service.organisation().name()).orElse("");
    }

    public String state() {
        return page.text("draft.state." + draft.state());
    }

    public Tone tone() {
        return draft.state() == DraftState.RETURNED
                ? Tone.WARNING
                : draft.state() == DraftState.SUBMITTED
                        ? Tone.INFO
                        : draft.state() == DraftState.PUBLISHED ? Tone.SUCCESS : Tone.NEUTRAL;
    }

    /** "A new service" or "A change". */
    public String what() {
        return page.text(draft.base() == 0 ? "draft.new." + draft.kind() : "draft.change");
    }

    /** When its author changed it last. */
    public String changed() {
        return page.text("draft.changed", page.moment(draft.changedAt()));
    }

    /** Who handed it in, and when. */
    public String handedIn() {
        return page.text(
                "draft.handed-in",
                draft.authorName(),
                page.moment(draft.submittedAt().orElse(draft.changedAt())));
    }

    /** For its author. */
    public String editUrl() {
        return page.renderUrl("edit", "draft", draft.id());
    }

    /** For those who vouch for it. */
    public String decideUrl() {
        return page.renderUrl("decide", "draft", draft.id());
    }
}
