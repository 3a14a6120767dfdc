package org.sena.notification.service.letter;

import org.immutables.value.Value;
import org.sena.notification.api.Preference;

/** One person or case system to be told. */
@Value.Immutable
public interface Target {

    Kind kind();

    /** Id of the user, subject or webhook. */
    String id();

    /** How they want to be told. */
    @Value.Default
    default Preference preference() {
        return Preference.unsaid();
    }

    default Channel channel() {
        return kind() == Kind.WEBHOOK ? Channel.WEBHOOK : Channel.EMAIL;
    }

    static Target of(Kind kind, String id) {
        return ImmutableTarget.builder().kind(kind).id(id).build();
    }

    /** What a target can be. */
    enum Kind {
        /** Somebody with an account. */
        USER,
        /** A person without one, who gave an address. */
        SUBJECT,
        /** An organisation's case system. */
        WEBHOOK
    }
}
