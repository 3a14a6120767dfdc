package org.sena.referral.service.team;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableList;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.People;
import org.sena.identity.api.Person;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.referral.api.Casework;
import org.sena.referral.api.Command;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.team.HandOver;
import org.sena.referral.api.team.ImmutableMember;
import org.sena.referral.api.team.ImmutableTeam;
import org.sena.referral.api.team.Member;
import org.sena.referral.api.team.Team;
import org.sena.referral.api.team.Teams;
import org.sena.referral.service.store.model.AbsenceEntry;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.AbsenceEntryLocalService;
import org.sena.referral.service.store.service.ReferralEntryLocalService;
import org.sena.referral.service.transition.Transitions;

/** The people of an organisation, from their accounts, their work and who is away. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class TeamsUseCase implements AopService, Teams {

    private static final int BATCH = 100;
    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    private static final Set<String> IN_HAND =
            Transitions.inHand().stream().map(Enum::name).collect(toSet());

    @Reference private AbsenceEntryLocalService absences;
    @Reference private AuditTrail auditTrail;
    @Reference private Casework casework;
    @Reference private CurrentActor currentActor;
    @Reference private People people;
    @Reference private ReferralEntryLocalService referrals;

    private final Clock clock = Clock.system(COUNCIL);

    @Override
    public Team mine() {
        return team(allowed("team.read", ""));
    }

    private Team team(Actor actor) {
        String organisationId = actor.organisationId().orElseThrow();
        List<Person> all = people.ofOrganisation(organisationId);
        List<String> ids = all.stream().map(Person::userId).collect(toList());
        Map<String, Integer> open = referrals.countByOwner(ids, IN_HAND);
        Map<String, LocalDate> away =
                absences.ofOrganisation(organisationId).stream()
                        .collect(
                                toMap(
                                        AbsenceEntry::getUserId,
                                        row -> LocalDate.parse(row.getLastDay())));
        LocalDate today = LocalDate.now(clock);

        return ImmutableTeam.builder()
                .organisationId(organisationId)
                .mayManage(TeamRules.mayManage(actor))
                .members(
                        all.stream()
                                .map(one -> member(one, open, away, today))
                                .collect(toUnmodifiableList()))
                .build();
    }

    private static Member member(
            Person one, Map<String, Integer> open, Map<String, LocalDate> away, LocalDate today) {
        return ImmutableMember.builder()
                .userId(one.userId())
                .name(one.displayName())
                .manager(one.roles().contains(Role.ORGANISATION_MANAGER))
                .open(open.getOrDefault(one.userId(), 0))
                .awayUntil(
                        Optional.ofNullable(away.get(one.userId()))
                                .filter(day -> !day.isBefore(today)))
                .build();
    }

    /** No transaction around it: each referral is handed over by itself. */
    @Override
    public HandOver handOver(String from, String to) {
        Actor actor = allowed("team.hand-over", from);
        TeamRules.checkHandOver(team(actor), from, to);

        Set<String> left = new HashSet<>();
        int done = 0;
        List<ReferralEntry> batch = batch(actor, from);

        while (!batch.isEmpty()) {
            int before = done;

            for (ReferralEntry row : batch) {
                if (handedOver(row, to)) {
                    done++;
                } else {
                    left.add(row.getReferralId());
                }
            }
            batch = done == before ? List.of() : batch(actor, from);
        }
        return HandOver.of(done, left.size());
    }

    private List<ReferralEntry> batch(Actor actor, String from) {
        return referrals.ofOwner(actor.organisationId().orElseThrow(), from, IN_HAND, BATCH);
    }

    private boolean handedOver(ReferralEntry row, String to) {
        try {
            casework.assign(
                    Command.of(
                            row.getReferralId(), row.getRevision(), UUID.randomUUID().toString()),
                    to);
            return true;
        } catch (ReferralConflictException | NotAllowedException e) {
            return false;
        }
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Team away(String userId, Optional<LocalDate> lastDay) {
        Actor actor = allowed("team.away", userId);
        Team team = team(actor);

        if (team.member(userId).isEmpty()) {
            throw new IllegalArgumentException("Nobody of the organisation: " + userId);
        }
        TeamRules.checkAway(lastDay, LocalDate.now(clock));
        lastDay.ifPresentOrElse(
                day ->
                        absences.keep(
                                userId,
                                team.organisationId(),
                                day.toString(),
                                actor.userId().orElse(""),
                                Date.from(clock.instant())),
                () -> absences.forget(userId));
        auditTrail.allowed(
                record("team.away", userId).reason(lastDay.isPresent() ? "AWAY" : "BACK").build());

        return team(actor);
    }

    /** The actor, when they work for an organisation and may act for that colleague. */
    private Actor allowed(String deed, String userId) {
        Actor actor = currentActor.get();
        boolean works = actor.organisationId().filter(actor::worksFor).isPresent();

        if (!works || !(userId.isEmpty() || TeamRules.mayAct(actor, userId))) {
            auditTrail.denied(record(deed, userId).reason("ROLE").build());
            throw new NotAllowedException(deed);
        }
        return actor;
    }

    private static ImmutableAuditRecord.Builder record(String deed, String userId) {
        return ImmutableAuditRecord.builder().action(deed).entity("team").entityId(userId);
    }
}
