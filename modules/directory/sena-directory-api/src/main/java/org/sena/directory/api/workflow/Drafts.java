package org.sena.directory.api.workflow;

import java.util.List;
import java.util.Optional;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;

/**
 * Proposing what the directory should say. A provider's people may do so for the records of their
 * own organisation; directory editors and administrators for all.
 *
 * <p>Every method throws {@link org.sena.identity.api.NotAllowedException} for anybody else.
 */
public interface Drafts {

    /**
     * The caller's open draft of the record; a new one with the published content if there is none.
     * One that may be changed stands on top of the newest version: of that it says everything but
     * what its author changed.
     */
    Draft open(String recordId);

    /** A draft of a new service of that organisation, without a name yet. */
    Draft beginService(String organisationId);

    /** A draft of a new organisation: for editors. */
    Draft beginOrganisation();

    /**
     * Keeps the content as it is, complete or not. Whose record it is, when it was assured, and an
     * organisation's agreement (but for editors) are not the author's to say and stay as they were.
     *
     * @throws DraftConflictException when it was saved elsewhere since, or may not be changed now
     */
    Draft save(String draftId, long version, Service content);

    /** The same for an organisation. */
    Draft save(String draftId, long version, Organisation content);

    /**
     * Hands it to the assurers.
     *
     * @param confirmed the personal contact details that the author says may be published
     * @throws IncompleteRecordException with everything that is missing or wrong
     * @throws DraftConflictException as in saving
     */
    Draft submit(String draftId, long version, List<String> confirmed);

    /** Takes it back; nothing of it is published. */
    void withdraw(String draftId, long version);

    /** Empty when there is none or the caller may not see it. */
    Optional<Draft> draft(String draftId);

    /** The caller's drafts, those they must act on first, then newest first; at most 200. */
    List<Draft> mine();
}
