package org.sena.referral.service.job;

import static java.util.stream.Collectors.toSet;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.Referral;
import org.sena.referral.api.deadline.ReferralClock;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.clock.Alert;
import org.sena.referral.service.clock.ClockRules;
import org.sena.referral.service.clock.Finding;
import org.sena.referral.service.clock.OwnStep;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralClockEntry;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralAlertEntryLocalService;
import org.sena.referral.service.store.service.ReferralClockEntryLocalService;
import org.sena.referral.service.store.service.ReferralEntryLocalService;

/** Looks by the rules and writes down what was told, with the notice, or neither. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class OneLookUseCase implements AopService, OneLook {

    @Reference private AlertNotices notices;
    @Reference private ReferralAlertEntryLocalService alerts;
    @Reference private ReferralClockEntryLocalService clocks;
    @Reference private ReferralEntryLocalService referrals;
    @Reference private Time time;
    @Reference private Tries tries;

    @Override
    public Optional<OwnStep> look(String referralId) {
        ReferralEntry row = referrals.lock(referralId);
        Optional<ReferralClockEntry> clock = clocks.find(referralId);
        Instant now = time.now();

        if (clock.isEmpty() || !DueLooks.isDue(clock.get().getLookDate(), now)) {
            return Optional.empty();
        }

        if (row == null) {
            clocks.deleteReferralClockEntry(clock.get());

            return Optional.empty();
        }

        return look(ReferralRows.toReferral(row, now), clock.get(), now);
    }

    private Optional<OwnStep> look(Referral referral, ReferralClockEntry clock, Instant now) {
        int round = clock.getClockRound();
        Finding found =
                new ClockRules(time.deadlines())
                        .look(referral, tries.enough(referral), told(referral.id(), round), now);

        for (Alert alert : found.alerts()) {
            alerts.add(
                    AlertKeys.of(referral.id(), alert, round),
                    referral.id(),
                    round,
                    alert.clock().name(),
                    alert.percent(),
                    Date.from(now));
            notices.tell(referral, alert, round);
        }

        clock.setLookDate(found.next().map(Date::from).orElse(null));
        clocks.updateReferralClockEntry(clock);

        return found.step();
    }

    @Override
    public void putOff(String referralId, Instant until) {
        clocks.find(referralId)
                .ifPresent(
                        clock -> {
                            clock.setLookDate(Date.from(until));
                            clocks.updateReferralClockEntry(clock);
                        });
    }

    private Set<Alert> told(String referralId, int round) {
        return alerts.told(referralId, round).stream()
                .map(
                        row ->
                                Alert.of(
                                        ReferralClock.valueOf(row.getClockName()),
                                        row.getPercentage(),
                                        row.getCreateDate().toInstant()))
                .collect(toSet());
    }
}
