package org.sena.referral.api.agreement;

import org.immutables.value.Value;

/** Who put their name under an agreement, for one side. */
@Value.Immutable(builder = false)
public interface Signature {

    /** Full name, 1 to 200 characters. */
    @Value.Parameter
    String name();

    /** What they are in their body, for example "Chief executive"; 1 to 200 characters. */
    @Value.Parameter
    String role();

    static Signature of(String name, String role) {
        return ImmutableSignature.of(name, role);
    }
}
