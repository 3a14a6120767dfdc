package org.sena.directory.desk.edit;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.DraftConflictException;
import org.sena.directory.api.workflow.Drafts;
import org.sena.directory.desk.Caller;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Where the pages of a draft find it, and where they put it back. */
@Component(service = Desk.class)
public class Desk {

    private final Drafts drafts;
    private final Caller caller;

    @Activate
    public Desk(@Reference Drafts drafts, @Reference Caller caller) {
        this.drafts = drafts;
        this.caller = caller;
    }

    /** The draft that the address names. */
    Optional<Draft> draft(Page page) {
        caller.mustBeAuthor("directory.draft");

        return page.parameter("draft").flatMap(drafts::draft);
    }

    /** The draft that the form is about. */
    Optional<Draft> draft(Submission in) {
        caller.mustBeAuthor("directory.draft");

        return in.parameter("draft").flatMap(drafts::draft);
    }

    static View none(Page page) {
        return View.of("edit/none", page.text("edit.none"));
    }

    /**
     * Puts the service back unless somebody else changed the page since it was shown. What was
     * typed stays in the form otherwise.
     *
     * @param now what the page holds in the draft
     * @param typed what it would hold
     * @return true when the draft holds what was typed
     */
    boolean save(Submission in, Draft draft, Fields now, Fields typed, Service content) {
        return settled(in, draft, now, typed)
                && (now.equals(typed)
                        || saved(in, () -> drafts.save(draft.id(), draft.version(), content)));
    }

    /** The same for an organisation. */
    boolean save(Submission in, Draft draft, Fields now, Fields typed, Organisation content) {
        return settled(in, draft, now, typed)
                && (now.equals(typed)
                        || saved(in, () -> drafts.save(draft.id(), draft.version(), content)));
    }

    private static boolean settled(Submission in, Draft draft, Fields now, Fields typed) {
        if (!in.form().isValid()) {
            return refused(in);
        }

        if (now.equals(typed)) {
            return true;
        }

        if (!draft.state().isEditable()) {
            in.form().reject("conflict.closed");

            return refused(in);
        }

        if (!in.parameter("seen").orElse("").equals(now.mark())) {
            in.form().reject("conflict.summary");

            return refused(in);
        }

        return true;
    }

    private static boolean saved(Submission in, Runnable saving) {
        try {
            saving.run();

            return true;
        } catch (DraftConflictException e) {
            in.form().reject("conflict.again");

            return refused(in);
        }
    }

    private static boolean refused(Submission in) {
        in.showAgain();

        return false;
    }
}
