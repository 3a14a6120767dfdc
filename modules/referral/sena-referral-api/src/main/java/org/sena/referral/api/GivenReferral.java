package org.sena.referral.api;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.privacy.api.SafeContact;

/** What a person gave with a request for help, seen without their consent. */
@Value.Immutable
public interface GivenReferral {

    String reference();

    /** Never empty. */
    @Value.Redacted
    List<PayloadItem> payload();

    /** How the person can be reached safely; empty when they did not say. */
    @Value.Redacted
    Optional<SafeContact> safeContact();
}
