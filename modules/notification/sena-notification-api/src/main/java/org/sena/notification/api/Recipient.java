package org.sena.notification.api;

import org.immutables.value.Value;
import org.sena.identity.api.Role;

/** Who is to be told. */
@Value.Immutable
public interface Recipient {

    /** What {@link #id()} names. */
    Kind kind();

    /** A user, an organisation, a role's name or a subject; 1 to 75 characters. */
    String id();

    /** One signed-in user, by the host's id. */
    static Recipient user(String userId) {
        return of(Kind.USER, userId);
    }

    /** The people of an organisation, each as they prefer, and its own case system. */
    static Recipient organisation(String organisationId) {
        return of(Kind.ORGANISATION, organisationId);
    }

    /** Everybody who holds the role, each as they prefer. */
    static Recipient role(Role role) {
        return of(Kind.ROLE, role.name());
    }

    /**
     * A person in SENA's records: by the e-mail of their account, or else by the address kept with
     * {@link Notifications#address}; not at all when there is neither.
     */
    static Recipient subject(String subjectId) {
        return of(Kind.SUBJECT, subjectId);
    }

    private static Recipient of(Kind kind, String id) {
        return ImmutableRecipient.builder().kind(kind).id(id).build();
    }

    /**
     * @throws IllegalArgumentException when the id has not the shape it says
     */
    @Value.Check
    default void check() {
        Shape.check("recipient", id(), 75, "\\S+");
    }

    /** What a recipient can be. */
    enum Kind {
        USER,
        ORGANISATION,
        ROLE,
        SUBJECT
    }
}
