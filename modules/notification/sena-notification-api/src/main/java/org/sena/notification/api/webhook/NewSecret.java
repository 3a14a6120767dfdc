package org.sena.notification.api.webhook;

import org.immutables.value.Value;

/** A secret in the one moment in which it is shown. */
@Value.Immutable
public interface NewSecret {

    Webhook webhook();

    /** {@code whsec_} and 32 random bytes in Base64. Never shown again, never written to a log. */
    @Value.Redacted
    String secret();
}
