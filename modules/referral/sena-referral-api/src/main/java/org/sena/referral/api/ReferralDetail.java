package org.sena.referral.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sena.privacy.api.SafeContact;

/** A referral with what the asking actor may see of it. */
@Value.Immutable
public interface ReferralDetail {

    Referral referral();

    /** What is disclosed; empty for an organisation that has no right to it any more. */
    List<PayloadItem> payload();

    /** How the person can be reached safely; shown with every contact detail. */
    Optional<SafeContact> safeContact();

    /** Oldest first. */
    List<ReferralEvent> history();

    /** Oldest first. */
    List<Message> messages();

    /** What the asking actor may do now. */
    Set<ReferralCommand> commands();

    /** True when the asking actor may write a message. */
    boolean mayWrite();
}
