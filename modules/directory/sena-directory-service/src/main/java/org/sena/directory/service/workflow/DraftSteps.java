package org.sena.directory.service.workflow;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.workflow.DraftConflictException;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.service.store.ImmutableStoredRevision;
import org.sena.directory.service.store.RevisionRows;
import org.sena.directory.service.store.StoredRevision;
import org.sena.directory.service.workflow.rule.Deed;
import org.sena.directory.service.workflow.rule.DraftTransitions;
import org.sena.directory.service.workflow.rule.Side;
import org.sena.identity.api.Actor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;

/**
 * The one door to a step of a draft: holds its row and asks who, where it stands, and which
 * version.
 */
@Component(service = DraftSteps.class)
public class DraftSteps {

    @Reference private Assurers assurers;
    @Reference private Keepers keepers;
    @Reference private RevisionRows revisions;
    @Reference private Today today;

    /**
     * Holds the draft until the transaction ends.
     *
     * @throws NotAllowedException when the actor may never do that with it
     * @throws DraftConflictException when it was changed since, or stands where that can't be done
     */
    Step begin(String draftId, long version, Deed deed) {
        String name = "directory.draft." + deed.name().toLowerCase(java.util.Locale.ROOT);
        Actor actor = keepers.actor();
        StoredRevision draft =
                revisions
                        .lock(draftId)
                        .filter(one -> one.draftVersion() > 0)
                        .orElseThrow(() -> keepers.refused(name, draftId));
        Set<Side> sides =
                Side.of(
                        isAuthor(actor, draft),
                        assurers.vouches(actor, draft),
                        actor.hasAny(Role.ADMINISTRATOR));

        keepers.require(DraftTransitions.mayEver(deed, sides), name, draftId);

        if (draft.draftVersion() != version) {
            throw new DraftConflictException(draftId, "The draft was changed meanwhile");
        }

        DraftState next =
                DraftTransitions.next(draft.state(), deed, sides)
                        .orElseThrow(
                                () ->
                                        new DraftConflictException(
                                                draftId, "The draft is " + draft.state()));

        return new Step(actor, draft, next, today.now());
    }

    /**
     * The same for a draft of one kind of record.
     *
     * @throws IllegalArgumentException when it is another kind
     */
    Step begin(String draftId, long version, Deed deed, RecordKind kind) {
        Step step = begin(draftId, version, deed);

        if (step.draft().kind() != kind) {
            throw new IllegalArgumentException("The draft is no " + kind);
        }

        return step;
    }

    StoredRevision write(StoredRevision revision) {
        revisions.write(revision);

        return revision;
    }

    private boolean isAuthor(Actor actor, StoredRevision draft) {
        return actor.userId().filter(draft.authorId()::equals).isPresent()
                && keepers.keeps(actor, draft.organisationId());
    }

    /** A step that may be taken. */
    static final class Step {

        private final Actor actor;
        private final StoredRevision draft;
        private final StoredRevision next;

        private Step(Actor actor, StoredRevision draft, DraftState state, Instant now) {
            this.actor = actor;
            this.draft = draft;
            this.next =
                    ImmutableStoredRevision.copyOf(draft)
                            .withState(state)
                            .withDraftVersion(draft.draftVersion() + 1)
                            .withChangedAt(now);
        }

        Actor actor() {
            return actor;
        }

        /** As it was held. */
        StoredRevision draft() {
            return draft;
        }

        /** As it stands after the step. */
        StoredRevision next() {
            return next;
        }

        /**
         * As it stands after an assurer's step.
         *
         * @param now when all that it takes is held
         */
        StoredRevision decided(String comment, Instant now) {
            return ImmutableStoredRevision.copyOf(next)
                    .withChangedAt(now)
                    .withDecidedAt(now)
                    .withDecidedBy(actor.userId().orElse("system"))
                    .withDecidedByName(actor.displayName())
                    .withComment(Optional.of(comment).filter(text -> !text.isBlank()));
        }
    }
}
