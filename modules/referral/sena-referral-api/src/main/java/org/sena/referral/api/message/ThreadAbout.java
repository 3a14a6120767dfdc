package org.sena.referral.api.message;

import java.util.Optional;

/**
 * Knows the matters of one kind that people may talk about. The context that owns them registers it
 * as an OSGi service; it decides who stands how to a matter, the threads decide what follows from
 * that.
 */
public interface ThreadAbout {

    /** For example {@link About#REFERRAL}. */
    String kind();

    /**
     * The matter as the current actor stands to it, also when that is {@link Seat#OTHER}: whoever
     * asks decides what that means. Joins the caller's transaction.
     *
     * @param idOrReference whatever people handed in
     * @param hold true: the row is held against changes until the transaction ends, because
     *     something will be written on the strength of it
     * @return empty when there is none
     */
    Optional<Matter> matter(String idOrReference, boolean hold);
}
