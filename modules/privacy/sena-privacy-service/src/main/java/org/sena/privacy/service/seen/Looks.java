package org.sena.privacy.service.seen;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.seen.ImmutableLook;
import org.sena.privacy.api.seen.Look;

/** Makes what a person may see of an event: no worker's id, no hash. */
final class Looks {

    private static final String SYSTEM = "system:";

    private Looks() {}

    /**
     * @param name what an organisation is called
     */
    static Look of(AuditEvent event, Function<String, Optional<String>> name) {
        return ImmutableLook.builder()
                .at(event.at())
                .bySystem(event.actorId().startsWith(SYSTEM))
                .organisationId(event.actorOrganisationId())
                .organisationName(event.actorOrganisationId().flatMap(name))
                .roles(roles(event.actorRoles()))
                .allowed(event.allowed())
                .action(event.record().action())
                .entity(event.record().entity())
                .purpose(event.record().purpose())
                .fields(event.record().fields())
                .build();
    }

    /** A role that an older trail names and nobody holds any more is left out. */
    private static Set<Role> roles(Set<String> names) {
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
