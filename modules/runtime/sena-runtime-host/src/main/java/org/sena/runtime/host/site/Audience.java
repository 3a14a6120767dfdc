package org.sena.runtime.host.site;

import java.util.Collections;
import java.util.Set;
import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;

/**
 * Who something is for.
 *
 * @param guests true when people who have not signed in belong to it
 * @param roles a signed-in person belongs to it by any one of these
 */
public record Audience(boolean guests, Set<Role> roles) {

    /** Everybody, signed in or not. */
    public static final Audience EVERYONE = new Audience(true, Set.of(Role.values()));

    public Audience {
        roles = Set.copyOf(roles);
    }

    public boolean admits(Actor actor) {
        return actor.isAnonymous() ? guests : !Collections.disjoint(roles, actor.roles());
    }
}
