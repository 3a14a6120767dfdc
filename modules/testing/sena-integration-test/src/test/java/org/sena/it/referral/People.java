package org.sena.it.referral;

import java.util.UUID;
import java.util.function.Supplier;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;

/** Who acts in these tests. */
final class People {

    private final CurrentActor currentActor;

    People(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    static Actor visitor() {
        return Actor.anonymous();
    }

    /** A resident with an account, new each time. */
    static Actor resident() {
        String id = UUID.randomUUID().toString();
        return ImmutableActor.builder()
                .userId("user-" + id)
                .displayName("Resident")
                .addRoles(Role.RESIDENT)
                .subjectId(id)
                .build();
    }

    static Actor worker(String organisationId) {
        return ImmutableActor.builder()
                .userId("worker-" + UUID.randomUUID())
                .displayName("Worker")
                .addRoles(Role.ORGANISATION_WORKER)
                .organisationId(organisationId)
                .build();
    }

    static Actor holding(Role role) {
        return ImmutableActor.builder()
                .userId("holder-" + UUID.randomUUID())
                .displayName(role.name())
                .addRoles(role)
                .build();
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.supplyAs(actor, work);
    }

    void run(Actor actor, Runnable work) {
        as(
                actor,
                () -> {
                    work.run();
                    return null;
                });
    }
}
