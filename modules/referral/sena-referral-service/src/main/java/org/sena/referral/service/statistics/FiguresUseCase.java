package org.sena.referral.service.statistics;

import static java.util.stream.Collectors.toList;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.OutcomeCode;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.deadline.ReferralClock;
import org.sena.referral.api.feedback.Helped;
import org.sena.referral.api.feedback.Manner;
import org.sena.referral.api.statistics.ClockFigures;
import org.sena.referral.api.statistics.Count;
import org.sena.referral.api.statistics.Figures;
import org.sena.referral.api.statistics.FiguresQuery;
import org.sena.referral.api.statistics.ImmutableClockFigures;
import org.sena.referral.api.statistics.ImmutableFigures;
import org.sena.referral.api.statistics.ReferralFigures;
import org.sena.referral.api.statistics.ServiceFigures;
import org.sena.referral.service.statistics.FigureRows.Cohort;
import org.sena.working.days.WorkingDays;

/** Counts for those who may know. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class FiguresUseCase implements AopService, ReferralFigures {

    private static final String DEED = "referral.figures";

    private static final List<String> OPEN =
            Arrays.stream(ReferralState.values())
                    .filter(state -> state.isSent() && state.isOpen())
                    .map(Enum::name)
                    .collect(Collectors.toUnmodifiableList());

    @Reference private AuditTrail auditTrail;
    @Reference private CurrentActor currentActor;
    @Reference private FigureRows rows;

    @Override
    public Map<String, Integer> openNow() {
        return rows.countByService(own().orElseThrow(() -> refused("")), OPEN);
    }

    @Override
    public Figures of(FiguresQuery query) {
        Optional<String> own = own();
        Optional<String> asked = query.organisationId().or(() -> own);
        boolean exact = own.isPresent() && own.equals(asked);

        if (!exact && !seesAll(currentActor.get())) {
            throw refused(asked.orElse(""));
        }

        Cohort cohort =
                new Cohort(asked, midnight(query.from()), midnight(query.until().plusDays(1)));
        List<ServiceFigures> services = new Sums(rows.byService(cohort), exact).rows();

        return ImmutableFigures.builder()
                .query(query)
                .services(services.subList(0, services.size() - 1))
                .total(services.get(services.size() - 1))
                .clocks(
                        Arrays.stream(ReferralClock.values())
                                .map(clock -> clock(clock, cohort, exact))
                                .collect(toList()))
                .declines(
                        HiddenCounts.breakdown(
                                rows.by(
                                        "declineReason",
                                        DeclineReason.class,
                                        Optional.of(ReferralState.DECLINED),
                                        cohort)))
                .outcomes(
                        HiddenCounts.breakdown(
                                rows.by(
                                        "outcome",
                                        OutcomeCode.class,
                                        Optional.of(ReferralState.COMPLETED),
                                        cohort)))
                .helped(HiddenCounts.breakdown(rows.answers("helped", Helped.class, cohort)))
                .manners(HiddenCounts.breakdown(rows.answers("manner", Manner.class, cohort)))
                .build();
    }

    private ClockFigures clock(ReferralClock clock, Cohort cohort, boolean exact) {
        int stopped = rows.stopped(clock, cohort);
        int inTime = rows.inTime(clock, cohort);
        ImmutableClockFigures.Builder figures = ImmutableClockFigures.builder().clock(clock);

        if (!exact && HiddenCounts.RULE.isSmall(stopped)) {
            return figures.stopped(Count.hidden()).inTime(Count.hidden()).build();
        }

        boolean tells =
                exact
                        || !HiddenCounts.RULE.isSmall(inTime)
                                && !HiddenCounts.RULE.isSmall(stopped - inTime);

        figures.stopped(Count.of(stopped)).inTime(tells ? Count.of(inTime) : Count.hidden());

        if (stopped > 0) {
            figures.median(rows.time(clock, cohort, (stopped - 1) / 2))
                    .ninetieth(rows.time(clock, cohort, (stopped * 9 + 9) / 10 - 1));
        }

        return figures.build();
    }

    /** The organisation that the actor works for. */
    private Optional<String> own() {
        Actor actor = currentActor.get();

        return actor.organisationId().filter(actor::worksFor);
    }

    private static boolean seesAll(Actor actor) {
        return actor.hasAny(Role.COMMISSIONER, Role.ADVICE_LEAD, Role.INFORMATION_GOVERNANCE);
    }

    private NotAllowedException refused(String organisationId) {
        auditTrail.denied(
                ImmutableAuditRecord.builder()
                        .action(DEED)
                        .entity("organisation")
                        .entityId(organisationId)
                        .reason("NOT_ALLOWED")
                        .build());

        return new NotAllowedException(DEED);
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(WorkingDays.LONDON).toInstant());
    }
}
