package org.sena.referral.service.job;

import java.util.Date;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralEvent;
import org.sena.referral.api.ReferralListener;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.clock.ClockMeasures;
import org.sena.referral.service.clock.Measure;
import org.sena.referral.service.store.model.ReferralClockEntry;
import org.sena.referral.service.store.service.ReferralClockEntryLocalService;
import org.sena.referral.service.store.service.ReferralMeasureEntryLocalService;

/**
 * Keeps the clocks with each step of a referral, in its transaction: has them looked at next, and
 * writes down how long those ran that it stopped.
 */
@Component(service = ReferralListener.class)
public class ClockKeeping implements ReferralListener {

    @Reference private ReferralClockEntryLocalService clocks;
    @Reference private ReferralMeasureEntryLocalService measures;
    @Reference private Time time;

    @Override
    public void changed(Referral referral, ReferralEvent step) {
        if (!referral.state().isSent()) {
            return;
        }

        ReferralClockEntry clock = clocks.of(referral.id(), Date.from(step.at()));

        if (isReopened(step)) {
            clock.setClockRound(clock.getClockRound() + 1);
        }

        clock.setLookDate(referral.state().isEnded() ? null : Date.from(step.at()));
        clocks.updateReferralClockEntry(clock);

        new ClockMeasures(time.workingDays())
                .of(referral, step)
                .forEach(measure -> add(measure, referral, clock.getClockRound()));
    }

    private void add(Measure measure, Referral referral, int round) {
        referral.sentAt()
                .ifPresent(
                        sent ->
                                measures.add(
                                        AlertKeys.of(referral.id(), measure.clock(), round),
                                        referral.id(),
                                        referral.organisationId(),
                                        referral.serviceId(),
                                        measure.clock().name(),
                                        Date.from(sent),
                                        measure.time().toMinutes(),
                                        measure.inTime()));
    }

    private static boolean isReopened(ReferralEvent step) {
        ReferralState from = step.from();

        return from.isEnded() && step.to().isOpen();
    }
}
