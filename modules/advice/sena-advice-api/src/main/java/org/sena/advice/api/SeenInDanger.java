package org.sena.advice.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.privacy.api.ContactDetails;
import org.sena.referral.api.GivenReferral;

/** What the team holds of a person whom an adviser may see because somebody is in danger. */
@Value.Immutable
public interface SeenInDanger {

    QueueItem item();

    /** The newest that the team holds; empty when it holds none, or the consent has ended. */
    Optional<ContactDetails> contact();

    /** What the person told the team, as new as the contact. */
    List<QueueDetail.Told> told();

    /** What they gave with a request for help; only when the team holds no contact. */
    Optional<GivenReferral> given();

    /** From then on it cannot be seen any more. */
    Instant until();
}
