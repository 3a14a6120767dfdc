package org.sena.it.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;

/** The columns of the table: somebody of each role, and of each side. */
enum Who {
    ANONYMOUS("anonymous", ""),
    RESIDENT("resident", "demo-resident", Role.RESIDENT),
    OTHER_RESIDENT("other resident", "demo-resident-2", Role.RESIDENT),
    WORKER("worker", "demo-worker", Role.ORGANISATION_WORKER),
    OTHER_WORKER("other worker", "demo-worker-2", Role.ORGANISATION_WORKER),
    MANAGER("manager", "demo-manager", Role.ORGANISATION_MANAGER),
    ADVISER("adviser", "demo-adviser", Role.ADVISER),
    ADVICE_LEAD("advice lead", "demo-lead", Role.ADVICE_LEAD),
    DIRECTORY_EDITOR("directory editor", "demo-editor", Role.DIRECTORY_EDITOR),
    ASSURER("assurer", "demo-assurer", Role.DIRECTORY_ASSURER),
    COMMISSIONER("commissioner", "demo-commissioner", Role.COMMISSIONER),
    GOVERNANCE("governance", "demo-governance", Role.INFORMATION_GOVERNANCE),
    ADMINISTRATOR("administrator", "demo-administrator", Role.ADMINISTRATOR);

    private final String label;
    private final String demoUser;
    private final Set<Role> roles;

    Who(String label, String demoUser, Role... roles) {
        this.label = label;
        this.demoUser = demoUser;
        this.roles = Set.of(roles);
    }

    static Who of(String label) {
        return Arrays.stream(values())
                .filter(who -> who.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + label));
    }

    static List<String> labels() {
        return Arrays.stream(values())
                .map(who -> who.label)
                .collect(Collectors.toUnmodifiableList());
    }

    /** Who signs in on the site for this column; empty when nobody does. */
    String demoUser() {
        return demoUser;
    }

    Set<Role> roles() {
        return roles;
    }

    /** Somebody nobody met before, so that their deeds can be told from all others. */
    Actor newcomer() {
        if (this == ANONYMOUS) {
            return Actor.anonymous();
        }
        String id = UUID.randomUUID().toString();
        ImmutableActor.Builder actor =
                ImmutableActor.builder().userId(id).displayName(label).roles(roles);
        if (roles.contains(Role.RESIDENT)) {
            actor.subjectId("subject-" + id);
        }
        if (this == WORKER || this == MANAGER) {
            actor.organisationId(Side.OURS.organisationId());
        }
        if (this == OTHER_WORKER) {
            actor.organisationId(Side.THEIRS.organisationId());
        }
        return actor.build();
    }
}
