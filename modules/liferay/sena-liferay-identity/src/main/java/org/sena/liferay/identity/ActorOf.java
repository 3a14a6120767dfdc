package org.sena.liferay.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.liferay.identity.roles.RoleNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns a user of Liferay into an actor.
 *
 * <p>A recognised organisation is a Liferay organisation whose external reference code is {@code
 * sena:} and the organisation's id in the directory. The prefix tells it from the codes that
 * Liferay makes up by itself. Who belongs to more than one acts for none, because nothing says for
 * which.
 *
 * <p>A resident's subject is the user's UUID, which stays when the name or the address changes.
 */
final class ActorOf {

    static final String ORGANISATION_PREFIX = "sena:";

    private static final Logger LOG = LoggerFactory.getLogger(ActorOf.class);

    private ActorOf() {}

    static Actor user(SignedInUser user) {
        Set<Role> roles = RoleNames.roles(user.roleNames());
        return ImmutableActor.builder()
                .userId(user.userId())
                .displayName(user.fullName())
                .roles(roles)
                .organisationId(organisation(user))
                .subjectId(Optional.of(user.userUuid()).filter(id -> roles.contains(Role.RESIDENT)))
                .build();
    }

    private static Optional<String> organisation(SignedInUser user) {
        List<String> ids =
                user.organisationCodes().stream()
                        .filter(code -> code.startsWith(ORGANISATION_PREFIX))
                        .map(code -> code.substring(ORGANISATION_PREFIX.length()))
                        .filter(id -> !id.isBlank())
                        .collect(Collectors.toList());
        if (ids.size() > 1) {
            LOG.warn(
                    "User {} belongs to {} recognised organisations and acts for none of them;"
                            + " leave the user in one",
                    user.userId(),
                    ids.size());
            return Optional.empty();
        }
        return ids.stream().findFirst();
    }
}
