package org.sena.referral.api;

import org.immutables.value.Value;

/** Which referral is meant, as the actor saw it, and by which form. */
@Value.Immutable(builder = false)
public interface Command {

    @Value.Parameter
    String referralId();

    /** The {@link Referral#version()} that the actor saw. */
    @Value.Parameter
    long version();

    /**
     * A token of the page, 20 characters or more, so that a form sent twice counts once: the same
     * token of the same actor again gives the referral and changes nothing.
     */
    @Value.Parameter
    String token();

    static Command of(String referralId, long version, String token) {
        return ImmutableCommand.of(referralId, version, token);
    }

    /** The command for a referral as it was just read. */
    static Command on(Referral referral, String token) {
        return of(referral.id(), referral.version(), token);
    }
}
