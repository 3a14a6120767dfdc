package org.sena.referral.service.store.upgrade;

import static com.liferay.portal.kernel.upgrade.UpgradeProcessFactory.dropTables;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.time.Clock;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.clock.Deadlines;
import org.sena.upgrade.GeneratedTables;
import org.sena.working.days.WorkingDays;

/**
 * The upgrades of the referral service's tables.
 *
 * <p>The notifications that waited in 1.0.0 are not carried over: nothing sent them there, so all
 * of them are old, and what they told of stands in everybody's list. Nobody is sent a pile of stale
 * messages on the day of the upgrade; alerts and messages from then on are told of.
 */
@Component(service = UpgradeStepRegistrator.class)
public class ReferralUpgrade implements UpgradeStepRegistrator {

    private final Clock clock = Clock.systemUTC();

    @Override
    public void register(Registry registry) {
        WorkingDays workingDays = WorkingDays.ofEnglandAndWales();

        registry.register(
                "1.0.0",
                "2.0.0",
                new GeneratedTables(
                        ReferralUpgrade.class,
                        "SENA_AbsenceEntry",
                        "SENA_AccessKeyEntry",
                        "SENA_AgreementEntry",
                        "SENA_AttachmentEntry",
                        "SENA_AttachmentPieceEntry",
                        "SENA_BankHolidayEntry",
                        "SENA_ClockLeaseEntry",
                        "SENA_FeedbackEntry",
                        "SENA_MessageEntry",
                        "SENA_OnboardingEntry",
                        "SENA_ParticipantEntry",
                        "SENA_ReceiptEntry",
                        "SENA_ReferralAlertEntry",
                        "SENA_ReferralAttemptEntry",
                        "SENA_ReferralClockEntry",
                        "SENA_ReferralMeasureEntry",
                        "SENA_ServiceRoomEntry",
                        "SENA_ThreadEndEntry",
                        "SENA_ThreadEntry"),
                NewColumns.ofReferrals(),
                NewColumns.ofEvents(),
                new EventsNameCommands(),
                new ReferralsSayMore(),
                new ClocksStart(new Deadlines(workingDays), workingDays, clock),
                new MessagesBecomeThreads(),
                dropTables("SENA_ReferralMessageEntry", "SENA_ReferralOutboxEntry"));
    }
}
