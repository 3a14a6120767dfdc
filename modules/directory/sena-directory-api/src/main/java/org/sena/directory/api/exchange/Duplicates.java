package org.sena.directory.api.exchange;

import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.RecordKind;

/**
 * Finds records that were collected twice and makes them one.
 *
 * <p>Every method but {@link #replacement} is for directory editors and administrators; others get
 * a {@link org.sena.identity.api.NotAllowedException}.
 */
public interface Duplicates {

    DuplicatePage search(DuplicateSearch search);

    /** Empty when one of the two is gone. */
    Optional<Comparison> comparison(String duplicateId);

    /** Remembers that the two are not the same. */
    void different(String duplicateId);

    /**
     * Makes the two one: the preferred record, with the other's fields as chosen, replaces the
     * other, which is withdrawn.
     *
     * @param preferredId which of the two stays
     * @param fromOther keys of the fields to take from the one that goes; see {@link
     *     ComparedField#key()}
     * @throws DuplicateGoneException when one of the two is gone or they were decided about
     */
    void merge(String duplicateId, String preferredId, Set<String> fromOther);

    /**
     * Makes them two again, as they were.
     *
     * @throws DuplicateGoneException when the merged record was changed since, so that undoing
     *     would lose that
     */
    void split(String duplicateId);

    /** Has all records compared anew in the background. */
    void lookAgain();

    /** How far the search for duplicates is. */
    DuplicateProgress progress();

    /** The record that stands for one that was merged away. Everybody may ask. */
    Optional<String> replacement(RecordKind kind, String replacedId);
}
