package org.sena.referral.api.message;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What a thread has to know of its matter, as the actor who asks stands to it now. */
@Value.Immutable
public interface Matter {

    String id();

    /** What people quote; the only word of the matter that a notification carries. */
    String reference();

    String subjectId();

    Seat seat();

    /** The organisation that answers; {@code council} for the council. */
    String hostOrganisationId();

    String hostOrganisationName();

    /** The consent that the host reads by. */
    Optional<String> hostConsentId();

    /** True when the host may read now what the person says: state and consent were looked at. */
    boolean hostReads();

    /** The organisation that raised it for the person; {@code council} for the council. */
    Optional<String> senderOrganisationId();

    Optional<String> senderOrganisationName();

    /** False once the person took it back or their consent for it ended: nobody writes any more. */
    boolean talking();

    /** When it ended; 28 days later its threads are locked. Empty while it is open. */
    Optional<Instant> closedAt();

    /** The page of the person below the site, for example {@code my-support?…}. */
    String residentLink();

    /** The page of the host below the site. */
    String hostLink();

    /** The page of the sender, and of the council, below the site. */
    String senderLink();
}
