package org.sena.privacy.api.subject;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one context keeps about people. Every context registers one as an OSGi service for its own
 * tables. No actor check and no audit event here: {@link SubjectAccess} does both.
 */
public interface SubjectRecords {

    /** The {@code context} of its {@code processing.json}, for example {@code needs}. */
    String context();

    /**
     * Everything kept about a person, opened. What can't be opened is said, not left out.
     *
     * @return sections with at least one record
     */
    List<RecordSection> ofSubject(String subjectId);

    /**
     * Those of these people about whom something sealed is kept here: their keys must stay. The
     * given way is right and slow; better one query.
     */
    default Set<String> having(Collection<String> subjectIds) {
        return subjectIds.stream()
                .filter(subjectId -> !ofSubject(subjectId).isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * Erases what no other duty keeps, child rows first, in the caller's transaction. Called again,
     * it changes nothing. Nobody calls it for a person under a legal hold.
     */
    Erasure forget(String subjectId);
}
