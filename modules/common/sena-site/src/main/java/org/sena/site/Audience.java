package org.sena.site;

import java.util.Collections;
import java.util.Set;
import org.immutables.value.Value;
import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;

/** Who something is for. */
@Value.Immutable
public interface Audience {

    /** Everybody, signed in or not. */
    static Audience everyone() {
        return ImmutableAudience.builder().guests(true).addRoles(Role.values()).build();
    }

    /** True when people who have not signed in belong to it. */
    boolean guests();

    /** A signed-in person belongs to it by any one of these. */
    Set<Role> roles();

    default boolean admits(Actor actor) {
        return actor.isAnonymous() ? guests() : !Collections.disjoint(roles(), actor.roles());
    }
}
