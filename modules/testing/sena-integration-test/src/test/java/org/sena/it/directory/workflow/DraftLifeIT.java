package org.sena.it.directory.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.DraftConflictException;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.api.workflow.IncompleteRecordException;
import org.sena.directory.api.workflow.RecordProblem;
import org.sena.directory.api.workflow.Revision;
import org.sena.identity.api.NotAllowedException;

@InFramework
class DraftLifeIT extends Council {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @BeforeEach
    void publishAndAssign() throws Exception {
        publish();
        assign("food-bank");
    }

    @Test
    void a_draft_goes_back_comes_again_and_is_published_in_part() throws Exception {
        Draft submitted = proposed();

        assertEquals(service.description(), shown().description(), "nothing is public yet");

        Draft returned =
                as(
                        assurer,
                        () ->
                                assurance.giveBack(
                                        submitted.id(), submitted.version(), "Which bells?"));

        assertEquals(DraftState.RETURNED, returned.state());

        Draft again =
                as(
                        provider,
                        () -> {
                            Draft mine = drafts.mine().get(0);
                            Service content =
                                    ImmutableService.copyOf(mine.service().orElseThrow())
                                            .withDescription("We teach church bells.");
                            Draft saved = drafts.save(mine.id(), mine.version(), content);

                            return drafts.submit(saved.id(), saved.version(), List.of());
                        });

        assertEquals(Optional.of("Which bells?"), again.comment());
        assertTrue(as(assurer, () -> assurance.waiting()).contains(again));
        assertEquals(
                Set.of("description", "phone"),
                parts(as(assurer, () -> assurance.changes(again.id()))));

        Draft published =
                as(
                        assurer,
                        () ->
                                assurance.approve(
                                        again.id(),
                                        again.version(),
                                        Set.of("description"),
                                        "Tell us why the number is another."));

        assertEquals(DraftState.PUBLISHED, published.state());
        assertEquals(Set.of("description"), published.acceptedParts());
        assertEquals("We teach church bells.", shown().description());
        assertEquals(service.phone(), shown().phone(), "was not taken over");
        assertEquals(Optional.of(TODAY), shown().assuredOn());
        assertTrue(
                directory
                        .search(ImmutableServiceSearch.builder().words("church bells").build())
                        .services()
                        .contains(shown()));
    }

    @Test
    void history_says_who_wrote_who_decided_and_what_changed() throws Exception {
        Draft draft = proposed();

        as(
                assurer,
                () ->
                        assurance.approve(
                                draft.id(), draft.version(), Set.of("phone"), "Only the number"));

        List<Revision> history = as(provider, () -> records.history(service.id()));
        Revision newest = history.get(0);

        assertEquals(List.of(2L, 1L), history.stream().map(Revision::number).toList());
        assertEquals(provider.displayName(), newest.authorName());
        assertEquals(Optional.of(assurer.displayName()), newest.decidedBy());
        assertEquals(Optional.of("Only the number"), newest.comment());
        assertEquals("editor", newest.origin());
        assertEquals(Set.of("phone"), parts(as(provider, () -> records.changes(newest.id()))));
    }

    @Test
    void an_earlier_version_can_be_restored() throws Exception {
        Draft draft = proposed();

        as(assurer, () -> assurance.approve(draft.id(), draft.version(), Set.of(), ""));

        String first =
                as(editor, () -> records.history(service.id())).stream()
                        .filter(revision -> revision.number() == 1)
                        .findFirst()
                        .orElseThrow()
                        .id();

        assertThrows(NotAllowedException.class, () -> run(provider, () -> records.restore(first)));
        run(editor, () -> records.restore(first));

        assertEquals(service.description(), shown().description());
        assertEquals(service.phone(), shown().phone());
    }

    @Test
    void an_author_never_decides_about_their_own_draft_but_as_administrator() throws Exception {
        Draft own = proposed(editor, service.withName("Bell chiming"));
        Draft foreign = proposed();

        assertFalse(as(editor, () -> assurance.waiting()).contains(own));
        assertThrows(
                NotAllowedException.class,
                () -> as(editor, () -> assurance.approve(own.id(), own.version(), Set.of(), "")));
        as(editor, () -> assurance.approve(foreign.id(), foreign.version(), Set.of(), ""));

        Draft chief = proposed(administrator, service.withName("Bell casting"));

        as(
                administrator,
                () -> assurance.approve(chief.id(), chief.version(), Set.of("name"), "By me"));
        assertEquals("Bell casting", shown().name());
    }

    @Test
    void an_assurer_of_other_types_sees_and_decides_nothing() throws Exception {
        assign("debt-advice");

        Draft draft = proposed();

        assertFalse(as(assurer, () -> assurance.waiting()).contains(draft));
        assertEquals(Optional.empty(), as(assurer, () -> drafts.draft(draft.id())));
        assertThrows(
                NotAllowedException.class,
                () ->
                        as(
                                assurer,
                                () -> assurance.reject(draft.id(), draft.version(), "Not for me")));
    }

    @Test
    void what_the_draft_did_not_touch_keeps_what_was_published_meanwhile() throws Exception {
        Draft draft = proposed();

        run(colleague, () -> records.availability(service.id(), Availability.FULL));
        as(assurer, () -> assurance.approve(draft.id(), draft.version(), Set.of(), ""));

        assertEquals(Availability.FULL, shown().availability());
        assertEquals("We teach people to ring big bells.", shown().description());
    }

    @Test
    void a_part_that_somebody_else_changed_meanwhile_is_not_overwritten() throws Exception {
        Draft first = proposed();
        Draft second = proposed(colleague, service.withDescription("We ring."));

        as(assurer, () -> assurance.approve(first.id(), first.version(), Set.of(), ""));

        assertTrue(as(colleague, () -> drafts.draft(second.id())).orElseThrow().outdated());
        assertThrows(
                DraftConflictException.class,
                () ->
                        as(
                                assurer,
                                () ->
                                        assurance.approve(
                                                second.id(), second.version(), Set.of(), "")));

        Draft returned =
                as(assurer, () -> assurance.giveBack(second.id(), second.version(), "Look again"));
        Draft fresh = as(colleague, () -> drafts.open(service.id()));

        assertEquals(returned.id(), fresh.id());
        assertFalse(fresh.outdated());
        assertEquals(Optional.of("01632 960222"), fresh.service().orElseThrow().phone());
        assertEquals("We ring.", fresh.service().orElseThrow().description());
    }

    @Test
    void what_is_missing_or_personal_is_told_at_once_and_may_be_confirmed() throws Exception {
        Draft begun = as(provider, () -> drafts.beginService(organisation.id()));
        Draft saved =
                as(
                        provider,
                        () ->
                                drafts.save(
                                        begun.id(),
                                        begun.version(),
                                        ImmutableService.copyOf(begun.service().orElseThrow())
                                                .withName("Clock winding")
                                                .withServiceTypes("food-bank")
                                                .withPhone("07700 900123")));
        IncompleteRecordException incomplete =
                assertThrows(
                        IncompleteRecordException.class,
                        () ->
                                as(
                                        provider,
                                        () ->
                                                drafts.submit(
                                                        saved.id(), saved.version(), List.of())));

        assertEquals(
                Set.of(
                        RecordProblem.of(
                                "description",
                                RecordProblem.Kind.MISSING,
                                "Say what the service does"),
                        RecordProblem.of("phone", RecordProblem.Kind.PERSONAL, "07700 900123")),
                Set.copyOf(incomplete.problems()));

        Draft whole =
                as(
                        provider,
                        () ->
                                drafts.save(
                                        saved.id(),
                                        saved.version(),
                                        ImmutableService.copyOf(saved.service().orElseThrow())
                                                .withDescription("We wind clocks.")));
        Draft submitted =
                as(
                        provider,
                        () -> drafts.submit(whole.id(), whole.version(), List.of("07700 900123")));

        as(assurer, () -> assurance.approve(submitted.id(), submitted.version(), Set.of(), ""));

        assertEquals(
                Optional.of("07700 900123"),
                directory.service(begun.recordId()).orElseThrow().phone());
    }

    @Test
    void a_draft_that_was_taken_back_can_no_longer_be_decided() throws Exception {
        Draft draft = proposed();

        run(provider, () -> drafts.withdraw(draft.id(), draft.version()));

        assertThrows(
                DraftConflictException.class,
                () ->
                        as(
                                assurer,
                                () ->
                                        assurance.approve(
                                                draft.id(), draft.version() + 1, Set.of(), "")));
        assertEquals(service.description(), shown().description());
    }

    @Test
    void a_provider_cannot_grant_itself_the_agreement() throws Exception {
        Draft draft = as(provider, () -> drafts.open(organisation.id()));
        Draft saved =
                as(
                        provider,
                        () ->
                                drafts.save(
                                        draft.id(),
                                        draft.version(),
                                        ImmutableOrganisation.copyOf(organisation)
                                                .withName("Bell Trust")
                                                .withAgreementUntil(LocalDate.of(2099, 1, 1))));
        Draft submitted = as(provider, () -> drafts.submit(saved.id(), saved.version(), List.of()));

        assertEquals(Set.of("name"), parts(as(assurer, () -> assurance.changes(submitted.id()))));
        as(assurer, () -> assurance.approve(submitted.id(), submitted.version(), Set.of(), ""));
        assertEquals("Bell Trust", shown().organisation().name());
        assertEquals(organisation.agreementUntil(), shown().organisation().agreementUntil());
    }
}
