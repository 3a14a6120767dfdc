package org.sena.it.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Match;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.Needs;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.UnmetCount;
import org.sena.needs.api.UnmetNeed;
import org.sena.needs.api.UnmetNeed.Gap;
import org.sena.needs.api.UnmetNeeds;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.Matrices;

/** What nobody meets is counted, and told to those who may know. */
@InFramework
class UnmetNeedsIT {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @OsgiService private CurrentActor currentActor;
    @OsgiService private Matrices matrices;
    @OsgiService private Needs needs;
    @OsgiService private Questionnaires questionnaires;
    @OsgiService private UnmetNeeds unmetNeeds;

    private final String need = "it-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void what_is_counted_in_parts_is_one_number_of_the_month() throws Exception {
        UnmetNeed here = UnmetNeed.of(need, Level.DIRECT_REFERRAL, Gap.NOTHING, "PE29");
        UnmetNeed nowhere = UnmetNeed.of(need, Level.DIRECT_REFERRAL, Gap.ONLY_FULL, "");

        unmetNeeds.count(List.of(here, nowhere));
        assertEquals(2, until(2).size());
        unmetNeeds.count(List.of(here));
        unmetNeeds.count(List.of(here));

        List<UnmetCount> counts = until(4);
        YearMonth month = YearMonth.now(ZoneId.of("Europe/London"));

        assertEquals(2, counts.size());
        assertTrue(counts.contains(UnmetCount.of(here, month, 3)), counts.toString());
        assertTrue(counts.contains(UnmetCount.of(nowhere, month, 1)), counts.toString());
    }

    @Test
    void other_months_are_left_out() throws Exception {
        unmetNeeds.count(List.of(UnmetNeed.of(need, Level.SELF_SERVE, Gap.ONLY_FAR, "PE29")));
        until(1);

        YearMonth past = YearMonth.now().minusMonths(3);

        assertFalse(
                currentActor
                        .callAs(user(Role.COMMISSIONER), () -> unmetNeeds.counts(past, past))
                        .stream()
                        .anyMatch(count -> count.unmet().need().equals(need)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COMMISSIONER", "ADVICE_LEAD", "ADMINISTRATOR"})
    void nobody_else_is_told(Role role) {
        assertThrows(
                NotAllowedException.class,
                () -> currentActor.callAs(user(role), UnmetNeedsIT.this::mine));
    }

    @Test
    void a_need_is_met_or_not_by_what_the_directory_holds_now() throws Exception {
        Sample.publish(currentActor, questionnaires, matrices, need);

        Evaluation evaluation = needs.evaluate(Sample.interview(needs, need));
        List<Match> matches = needs.services(evaluation);

        assertEquals(matches.isEmpty(), !unmetNeeds.of(evaluation, matches).isEmpty());
    }

    private List<UnmetCount> until(int times) throws Exception {
        Instant end = Instant.now().plus(LONGEST);

        while (Instant.now().isBefore(end)) {
            List<UnmetCount> mine = currentActor.callAs(user(Role.COMMISSIONER), this::mine);

            if (mine.stream().mapToInt(UnmetCount::times).sum() == times) {
                return mine;
            }
        }

        throw new AssertionError("It was never counted");
    }

    private List<UnmetCount> mine() {
        YearMonth now = YearMonth.now();

        return unmetNeeds.counts(now.minusMonths(1), now.plusMonths(1)).stream()
                .filter(count -> count.unmet().need().equals(need))
                .toList();
    }

    private static Actor user(Role role) {
        return ImmutableActor.builder().userId("it-" + role).addRoles(role).build();
    }
}
