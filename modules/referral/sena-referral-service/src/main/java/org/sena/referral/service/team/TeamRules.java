package org.sena.referral.service.team;

import java.time.LocalDate;
import java.util.Optional;
import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;
import org.sena.referral.api.team.Member;
import org.sena.referral.api.team.Team;

/** Who may hand over whose work, to whom, and how long somebody may be away. */
final class TeamRules {

    private TeamRules() {}

    /** Everybody their own; a manager of the organisation everybody's. */
    static boolean mayAct(Actor actor, String userId) {
        return mayManage(actor) || actor.userId().filter(userId::equals).isPresent();
    }

    static boolean mayManage(Actor actor) {
        return actor.hasAny(Role.ORGANISATION_MANAGER);
    }

    /**
     * @throws IllegalArgumentException when work can't go from one to the other
     */
    static void checkHandOver(Team team, String from, String to) {
        boolean known = team.member(from).isPresent() && team.member(to).isPresent();
        boolean away = team.member(to).flatMap(Member::awayUntil).isPresent();

        if (!known || away || from.equals(to)) {
            throw new IllegalArgumentException("Work can't be handed from " + from + " to " + to);
        }
    }

    /**
     * @throws IllegalArgumentException when the day is past or more than a year ahead
     */
    static void checkAway(Optional<LocalDate> lastDay, LocalDate today) {
        lastDay.filter(day -> day.isBefore(today) || day.isAfter(today.plusYears(1)))
                .ifPresent(
                        day -> {
                            throw new IllegalArgumentException("Nobody is away until " + day);
                        });
    }
}
