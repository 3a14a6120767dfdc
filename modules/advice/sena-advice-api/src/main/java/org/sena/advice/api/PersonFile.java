package org.sena.advice.api;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.needs.api.Assessment;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ContactDetails;
import org.sena.referral.api.Referral;

/** Everything the team may know of one person. */
@Value.Immutable
public interface PersonFile {

    /** Newest first; the first is the one they were opened by. */
    List<QueueItem> items();

    /** How to reach them, and how not. */
    Optional<ContactDetails> contact();

    /** Newest first; as far as the person ticked. Empty without their consent. */
    List<Assessment> assessments();

    /** The newest 100 in outline: where each stands, never what it holds. */
    List<Referral> referrals();

    /** Newest first, ended ones included. */
    List<Consent> consents();
}
