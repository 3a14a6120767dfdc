package org.sena.directory.api.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sena.directory.api.Availability;
import org.sena.directory.api.RecordKind;

/**
 * Looking after published records. A provider's people may do so for their own organisation's;
 * editors and administrators for all.
 *
 * <p>Every method throws {@link org.sena.identity.api.NotAllowedException} for anybody else.
 */
public interface Records {

    /**
     * Records by name.
     *
     * @param organisationId empty: all that the caller may keep
     * @param words that must occur in the name; empty: all
     * @param page from 1; 50 on a page
     */
    List<RecordStanding> list(
            RecordKind kind, Optional<String> organisationId, Optional<String> words, int page);

    Optional<RecordStanding> standing(String recordId);

    /** Newest first. */
    List<Revision> history(String recordId);

    /** What changed from the version before it to this one. */
    List<Change> changes(String revisionId);

    /** Says at once whether the service takes people. */
    void availability(String serviceId, Availability availability);

    /**
     * Says at once that the service is closed for a while; it stays findable.
     *
     * @param alert what people should know, 1 to 500 characters: "Closed until 3 January"
     * @throws IncompleteRecordException when it is empty, too long or holds personal contact
     *     details
     */
    void closeForNow(String serviceId, String alert);

    /** Ends the closure. */
    void reopen(String serviceId);

    /**
     * When it is shown.
     *
     * @param from first day; empty: at once
     * @param until last day; empty: for good
     * @throws IllegalArgumentException when the last day is before the first
     */
    void schedule(String recordId, Optional<LocalDate> from, Optional<LocalDate> until);

    /**
     * Takes it out of the directory; feeds say that it is gone. An organisation takes its services
     * along and is an editor's to withdraw.
     *
     * @param reason for the history, 1 to 1,000 characters
     */
    void withdraw(String recordId, String reason);

    /** Publishes an earlier version again: for editors. */
    void restore(String revisionId);
}
