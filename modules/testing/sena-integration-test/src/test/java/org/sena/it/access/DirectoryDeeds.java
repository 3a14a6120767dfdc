package org.sena.it.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.ImmutableAssignment;
import org.sena.directory.api.workflow.ImmutableNewContribution;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;

/**
 * Deeds about the directory's records: proposing, vouching, looking after them, telling about them.
 */
final class DirectoryDeeds {

    private DirectoryDeeds() {}

    static Map<String, Deed> all() {
        Map<String, Deed> deeds = new LinkedHashMap<>();

        for (Side side : Side.values()) {
            String of = " of " + side.label();

            deeds.put("open a draft" + of, record(side, (stage, id) -> stage.drafts.open(id)));
            deeds.put(
                    "begin a service" + of,
                    (stage, player) -> {
                        published(stage, side);
                        return Attempt.to(() -> stage.drafts.beginService(side.organisationId()));
                    });
            deeds.put("read a draft's changes" + of, changes(side));
            deeds.put(
                    "say that a record is still right" + of,
                    record(
                            side,
                            (stage, id) -> {
                                stage.assurance.stillRight(RecordKind.SERVICE, id);
                                return id;
                            }));
            deeds.put(
                    "say that a service is full" + of,
                    record(
                            side,
                            (stage, id) -> {
                                stage.records.availability(id, Availability.FULL);
                                return id;
                            }));
            deeds.put(
                    "withdraw a record" + of,
                    record(
                            side,
                            (stage, id) -> {
                                stage.records.withdraw(id, "It ended");
                                return id;
                            }));
            deeds.put(
                    "restore a version" + of,
                    record(
                            side,
                            (stage, id) -> {
                                String first =
                                        stage.as(
                                                        Who.DIRECTORY_EDITOR.newcomer(),
                                                        () -> stage.records.history(id))
                                                .get(0)
                                                .id();
                                stage.records.restore(first);
                                return id;
                            }));
            deeds.put(
                    "read the history" + of,
                    record(side, (stage, id) -> stage.records.history(id)));
            deeds.put(
                    "list the records" + of,
                    (stage, player) ->
                            Attempt.to(
                                    () ->
                                            stage.records.list(
                                                    RecordKind.SERVICE,
                                                    Optional.of(side.organisationId()),
                                                    Optional.empty(),
                                                    1)));
            deeds.put("answer what was told about a service" + of, answering(side));
        }

        deeds.put("save a colleague's draft", DirectoryDeeds::savingAnothers);
        deeds.put("approve a draft", approving(false));
        deeds.put("approve a draft of types one is assigned to", approving(true));
        deeds.put("approve one's own draft", DirectoryDeeds::approvingOwn);
        deeds.put(
                "list the drafts that wait",
                (stage, player) -> Attempt.to(() -> stage.assurance.waiting()));
        deeds.put(
                "list what people told us",
                (stage, player) -> Attempt.to(() -> stage.contributions.open()));
        deeds.put("tell us about a service", telling());
        deeds.put("assign an assurer", assigning());

        return deeds;
    }

    private static Deed record(Side side, Step step) {
        return (stage, player) -> {
            Service service = published(stage, side);

            return Attempt.to(() -> step.take(stage, service.id()))
                    .on(() -> standing(stage, service));
        };
    }

    private static Deed changes(Side side) {
        return (stage, player) -> {
            Draft draft = submitted(stage, manager(side), published(stage, side));

            return Attempt.to(() -> stage.assurance.changes(draft.id()));
        };
    }

    private static Attempt savingAnothers(Stage stage, Player player) throws Exception {
        Service service = published(stage, Side.OURS);
        Actor author = manager(Side.OURS);
        Draft draft = stage.as(author, () -> stage.drafts.open(service.id()));

        return Attempt.to(() -> stage.drafts.save(draft.id(), draft.version(), service))
                .on(() -> stage.as(author, () -> stage.drafts.draft(draft.id())));
    }

    private static Deed approving(boolean assigned) {
        return (stage, player) -> {
            Service service = published(stage, Side.OURS);
            Actor author = manager(Side.OURS);
            Draft draft = submitted(stage, author, service);

            if (assigned && player.who() == Who.ASSURER) {
                assign(stage, player.actor(), service.serviceTypes());
            }

            return approval(stage, draft)
                    .on(() -> stage.as(author, () -> stage.drafts.draft(draft.id())));
        };
    }

    /** Of those who may write none it is somebody else's. */
    private static Attempt approvingOwn(Stage stage, Player player) throws Exception {
        Set<Who> authors = Set.of(Who.MANAGER, Who.DIRECTORY_EDITOR, Who.ADMINISTRATOR);
        Actor author = authors.contains(player.who()) ? player.actor() : manager(Side.OURS);

        return approval(stage, submitted(stage, author, published(stage, Side.OURS)));
    }

    private static Attempt approval(Stage stage, Draft draft) {
        return Attempt.to(() -> stage.assurance.approve(draft.id(), draft.version(), Set.of(), ""));
    }

    private static Deed answering(Side side) {
        return (stage, player) -> {
            Service service = published(stage, side);
            String reference = told(stage, service);

            return Attempt.to(
                            () -> {
                                stage.contributions.close(reference, "Thank you");
                                return reference;
                            })
                    .on(
                            () ->
                                    stage.as(
                                            Who.DIRECTORY_EDITOR.newcomer(),
                                            () -> stage.contributions.contribution(reference)));
        };
    }

    private static Deed telling() {
        return (stage, player) -> {
            Service service = published(stage, Side.OURS);

            return Attempt.to(() -> tell(stage, service));
        };
    }

    private static Deed assigning() {
        return (stage, player) ->
                Attempt.to(
                        () -> {
                            assign(stage, UUID.randomUUID().toString());
                            return "assigned";
                        });
    }

    private static void assign(Stage stage, Actor assurer, Set<String> types) throws Exception {
        stage.as(
                Who.DIRECTORY_EDITOR.newcomer(),
                () -> {
                    stage.assurance.assign(
                            ImmutableAssignment.builder()
                                    .userId(assurer.userId().orElseThrow())
                                    .displayName(assurer.displayName())
                                    .serviceTypes(types)
                                    .build());
                    return types;
                });
    }

    private static void assign(Stage stage, String userId) {
        stage.assurance.assign(
                ImmutableAssignment.builder()
                        .userId(userId)
                        .displayName("Assurer")
                        .addAreas("ZE9")
                        .build());
    }

    private static String told(Stage stage, Service service) throws Exception {
        return stage.as(Actor.anonymous(), () -> tell(stage, service));
    }

    private static String tell(Stage stage, Service service) {
        return stage.contributions
                .tell(
                        ImmutableNewContribution.builder()
                                .serviceId(service.id())
                                .text("The address is another now.")
                                .build())
                .reference();
    }

    private static Draft submitted(Stage stage, Actor author, Service service) throws Exception {
        return stage.as(
                author,
                () -> {
                    Draft draft = stage.drafts.open(service.id());
                    Draft saved =
                            stage.drafts.save(
                                    draft.id(),
                                    draft.version(),
                                    ImmutableService.copyOf(service)
                                            .withDescription("Food for two weeks."));

                    return stage.drafts.submit(saved.id(), saved.version(), List.of());
                });
    }

    /** A service that nobody else tries anything with. */
    private static Service published(Stage stage, Side side) throws Exception {
        Service service =
                ImmutableService.copyOf(stage.described(side))
                        .withId(UUID.randomUUID().toString())
                        .withPhone("01632 960111");

        stage.as(
                Who.DIRECTORY_EDITOR.newcomer(),
                () ->
                        stage.directoryImport.store(
                                List.of(service.organisation()), List.of(service)));

        return service;
    }

    private static Object standing(Stage stage, Service service) throws Exception {
        return stage.as(
                Who.DIRECTORY_EDITOR.newcomer(), () -> stage.records.standing(service.id()));
    }

    private static Actor manager(Side side) {
        return ImmutableActor.copyOf(Who.MANAGER.newcomer())
                .withOrganisationId(side.organisationId());
    }

    private interface Step {
        Object take(Stage stage, String recordId) throws Exception;
    }
}
