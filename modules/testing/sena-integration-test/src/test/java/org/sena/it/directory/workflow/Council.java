package org.sena.it.directory.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.Directory;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.workflow.Assurance;
import org.sena.directory.api.workflow.Change;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.Drafts;
import org.sena.directory.api.workflow.ImmutableAssignment;
import org.sena.directory.api.workflow.Records;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;

/** A provider with a published service, its council's people, and the use cases they have. */
abstract class Council {

    @OsgiService CurrentActor currentActor;
    @OsgiService Directory directory;
    @OsgiService DirectoryImport directoryImport;
    @OsgiService Drafts drafts;
    @OsgiService Assurance assurance;
    @OsgiService Records records;

    final Organisation organisation =
            ImmutableOrganisation.builder()
                    .id(UUID.randomUUID().toString())
                    .name("Bell Tower Trust")
                    .description("Made up for a test.")
                    .agreementUntil(LocalDate.of(2031, 3, 31))
                    .build();

    final ImmutableService service =
            ImmutableService.builder()
                    .id(UUID.randomUUID().toString())
                    .name("Bell ringing")
                    .description("We teach people to ring bells.")
                    .organisation(organisation)
                    .status(ServiceStatus.ACTIVE)
                    .referralMethod(ReferralMethod.NONE)
                    .availability(Availability.OPEN)
                    .addServiceTypes("food-bank")
                    .addServiceAreas("ZE2")
                    .addDeliveries(Delivery.PHONE)
                    .phone("01632 960111")
                    .build();

    final Actor provider = user(Role.ORGANISATION_MANAGER, organisation.id());
    final Actor colleague = user(Role.ORGANISATION_MANAGER, organisation.id());
    final Actor worker = user(Role.ORGANISATION_WORKER, organisation.id());
    final Actor stranger = user(Role.ORGANISATION_MANAGER, UUID.randomUUID().toString());
    final Actor assurer = user(Role.DIRECTORY_ASSURER);
    final Actor editor = user(Role.DIRECTORY_EDITOR);
    final Actor administrator = user(Role.ADMINISTRATOR);

    static Actor user(Role role) {
        return actor(role).build();
    }

    static Actor user(Role role, String organisationId) {
        return actor(role).organisationId(organisationId).build();
    }

    private static ImmutableActor.Builder actor(Role role) {
        return ImmutableActor.builder()
                .userId(role + "-" + UUID.randomUUID())
                .displayName("The " + role.name().toLowerCase().replace('_', ' '))
                .addRoles(role);
    }

    <T> T as(Actor actor, Callable<T> work) throws Exception {
        return currentActor.callAs(actor, work);
    }

    void run(Actor actor, Runnable work) throws Exception {
        as(
                actor,
                () -> {
                    work.run();
                    return null;
                });
    }

    void publish() throws Exception {
        as(editor, () -> directoryImport.store(List.of(organisation), List.of(service)));
    }

    /** The assurer vouches for these types from now on. */
    void assign(String... types) throws Exception {
        run(
                editor,
                () ->
                        assurance.assign(
                                ImmutableAssignment.builder()
                                        .userId(assurer.userId().orElseThrow())
                                        .displayName(assurer.displayName())
                                        .addServiceTypes(types)
                                        .build()));
    }

    /** Handed in with another description and a telephone number. */
    Draft proposed() throws Exception {
        return proposed(
                provider,
                service.withDescription("We teach people to ring big bells.")
                        .withPhone("01632 960222"));
    }

    Draft proposed(Actor author, Service content) throws Exception {
        return as(
                author,
                () -> {
                    Draft draft = drafts.open(content.id());
                    Draft saved = drafts.save(draft.id(), draft.version(), content);

                    return drafts.submit(saved.id(), saved.version(), List.of());
                });
    }

    Service shown() {
        return directory.service(service.id()).orElseThrow();
    }

    static Set<String> parts(List<Change> changes) {
        return changes.stream()
                .map(Change::part)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
