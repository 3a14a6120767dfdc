package org.sena.it.directory.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.sena.arquillian.InFramework;
import org.sena.directory.api.Availability;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.DraftConflictException;
import org.sena.directory.api.workflow.Revision;

@InFramework
class SimultaneousIT extends Council {

    @BeforeEach
    void publishAndAssign() throws Exception {
        publish();
        assign("food-bank");
    }

    @RepeatedTest(3)
    void of_two_savings_of_the_same_version_one_is_refused() throws Exception {
        Draft draft = as(provider, () -> drafts.open(service.id()));
        List<Object> results =
                AtOnce.all(
                        List.of(
                                () -> saved(draft, "In one window"),
                                () -> saved(draft, "In another window")));

        assertEquals(1, AtOnce.count(results, Draft.class));
        assertEquals(1, AtOnce.count(results, DraftConflictException.class));
    }

    @RepeatedTest(3)
    void of_an_approval_and_a_rejection_one_counts() throws Exception {
        Draft draft = proposed();
        List<Object> results =
                AtOnce.all(
                        List.of(
                                () ->
                                        as(
                                                assurer,
                                                () ->
                                                        assurance.approve(
                                                                draft.id(),
                                                                draft.version(),
                                                                Set.of(),
                                                                "")),
                                () ->
                                        as(
                                                editor,
                                                () ->
                                                        assurance.reject(
                                                                draft.id(),
                                                                draft.version(),
                                                                "No"))));

        assertEquals(1, AtOnce.count(results, Draft.class));
        assertEquals(1, AtOnce.count(results, DraftConflictException.class));
    }

    @RepeatedTest(2)
    void no_version_is_lost_when_many_publish_at_once() throws Exception {
        List<Callable<?>> deeds = new ArrayList<>();
        Draft draft = proposed();

        deeds.add(
                () ->
                        as(
                                assurer,
                                () ->
                                        assurance.approve(
                                                draft.id(), draft.version(), Set.of(), "")));
        deeds.add(
                () -> {
                    run(provider, () -> records.availability(service.id(), Availability.FULL));
                    return "full";
                });
        deeds.add(
                () -> {
                    run(colleague, () -> records.closeForNow(service.id(), "Closed for repairs"));
                    return "closed";
                });

        List<Object> results = AtOnce.all(deeds);

        assertEquals(0, AtOnce.count(results, Throwable.class), results::toString);
        assertEquals(Availability.FULL, shown().availability());
        assertEquals("We teach people to ring big bells.", shown().description());
        assertEquals("Closed for repairs", shown().alert().orElseThrow());
        assertEquals(
                List.of(4L, 3L, 2L, 1L),
                as(editor, () -> records.history(service.id())).stream()
                        .map(Revision::number)
                        .toList());
    }

    private Draft saved(Draft draft, String description) throws Exception {
        return as(
                provider,
                () ->
                        drafts.save(
                                draft.id(), draft.version(), service.withDescription(description)));
    }
}
