package org.sena.referral.api.agreement;

import org.immutables.value.Value;

/** Somebody of an organisation who answers for something, and how the council reaches them. */
@Value.Immutable(builder = false)
public interface Responsible {

    /** 1 to 200 characters. */
    @Value.Parameter
    String name();

    /** E-mail address or phone number, 1 to 254 characters. */
    @Value.Parameter
    String contact();

    static Responsible of(String name, String contact) {
        return ImmutableResponsible.of(name, contact);
    }
}
