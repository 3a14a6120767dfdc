package org.sena.directory.api.workflow;

import java.util.List;
import java.util.Set;
import org.sena.directory.api.RecordKind;

/**
 * Vouching for records. Editors and administrators may do so for all; an assurer for the service
 * types and areas they are assigned to.
 *
 * <p>Every method throws {@link org.sena.identity.api.NotAllowedException} for anybody else, and
 * for an author about their own draft unless they are an administrator.
 */
public interface Assurance {

    /** Drafts that wait for the caller, oldest first; at most 500. */
    List<Draft> waiting();

    /**
     * What the draft would change of what is published now; all its parts for a new record. Its
     * author and their organisation may see it too.
     */
    List<Change> changes(String draftId);

    /**
     * Publishes the draft, or the parts of it that are named, and notes that the record was assured
     * today.
     *
     * @param parts as in {@link Change#part()}; empty: all
     * @param comment for the author; may be empty when all is approved
     * @throws IllegalArgumentException when some is approved without a comment, or none of the
     *     parts is changed
     * @throws DraftConflictException when it is no longer waiting, or a newer version changed one
     *     of the parts; what others changed elsewhere in the record is kept
     * @throws IncompleteRecordException when what would be published is not complete
     */
    Draft approve(String draftId, long version, Set<String> parts, String comment);

    /**
     * Asks the author for something.
     *
     * @throws IllegalArgumentException without a comment
     */
    Draft giveBack(String draftId, long version, String comment);

    /**
     * Ends it; the author is told why.
     *
     * @throws IllegalArgumentException without a comment
     */
    Draft reject(String draftId, long version, String comment);

    /** Says that the published record is still right today. Providers may do so for their own. */
    void stillRight(RecordKind kind, String recordId);

    /**
     * Records that are due for review or will be within the policy's days of reminding, those
     * overdue longest first; at most 500. A provider's people see those of their organisation.
     */
    List<RecordStanding> due();

    List<Assignment> assignments();

    /** For editors: what the assurer vouches for from now on; empty in both takes it away. */
    void assign(Assignment assignment);
}
