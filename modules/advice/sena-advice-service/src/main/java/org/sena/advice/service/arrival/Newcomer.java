package org.sena.advice.service.arrival;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sena.advice.api.ContactBasis;
import org.sena.advice.api.QueueDetail.Told;
import org.sena.advice.api.QueueReason;
import org.sena.advice.api.Topic;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ContactDetails;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;

/** Something that brings a person into the queue. */
@Value.Immutable
interface Newcomer {

    String subjectId();

    QueueReason reason();

    /** With the reason, what it is that arrives; it arrives once. */
    String sourceId();

    Optional<String> reference();

    /** A code, see {@link org.sena.advice.api.Arrival#detail()}. */
    Optional<String> detail();

    Level level();

    Band urgency();

    Instant dueAt();

    /** Codes, gravest first. */
    List<String> needs();

    Set<Topic> topics();

    /** BCP 47; empty when it is not known. */
    Optional<String> language();

    ContactBasis basis();

    Optional<Consent> consent();

    /** Empty: what was known before stays. */
    Optional<ContactDetails> contact();

    /** Empty: what was told before stays. */
    List<Told> told();
}
