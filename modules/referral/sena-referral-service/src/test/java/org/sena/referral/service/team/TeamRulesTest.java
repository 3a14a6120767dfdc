package org.sena.referral.service.team;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.referral.api.team.ImmutableMember;
import org.sena.referral.api.team.ImmutableTeam;
import org.sena.referral.api.team.Team;

class TeamRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Team TEAM =
            ImmutableTeam.builder()
                    .organisationId("larder")
                    .mayManage(true)
                    .addMembers(member("ann"), member("ben"))
                    .addMembers(member("cat").withAwayUntil(TODAY))
                    .build();

    private static ImmutableMember member(String id) {
        return ImmutableMember.builder().userId(id).name(id).manager(false).open(1).build();
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATION_WORKER,  ann, true",
        "ORGANISATION_WORKER,  ben, false",
        "ORGANISATION_MANAGER, ben, true",
        "ADVISER,              ben, false",
    })
    void others_work_is_a_managers_matter(Role role, String whose, boolean may) {
        Actor ann =
                ImmutableActor.builder()
                        .userId("ann")
                        .displayName("Ann")
                        .addRoles(role)
                        .organisationId("larder")
                        .build();

        assertEquals(may, TeamRules.mayAct(ann, whose));
    }

    @ParameterizedTest
    @CsvSource({
        "ann, ben, true",
        "cat, ben, true",
        "ann, ann, false",
        "ann, cat, false",
        "ann, eve, false",
        "eve, ben, false",
    })
    void work_goes_to_another_of_the_organisation_who_is_here(String from, String to, boolean may) {
        check(may, () -> TeamRules.checkHandOver(TEAM, from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "'',         true",
        "2026-11-21, true",
        "2027-11-21, true",
        "2026-11-20, false",
        "2027-11-22, false",
    })
    void somebody_is_away_from_today_for_a_year_at_most(String day, boolean may) {
        Optional<LocalDate> lastDay =
                Optional.of(day).filter(said -> !said.isEmpty()).map(LocalDate::parse);

        check(may, () -> TeamRules.checkAway(lastDay, TODAY));
    }

    private static void check(boolean may, Executable rule) {
        if (may) {
            assertDoesNotThrow(rule);
        } else {
            assertThrows(IllegalArgumentException.class, rule);
        }
    }
}
