package org.sena.referral.service.store.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.ReferralUrgency;
import org.sena.referral.service.clock.Deadlines;
import org.sena.working.days.WorkingDays;

/**
 * Starts the clocks of referrals that are open. Nothing happened in 1.0.0 when a time ran out, so
 * nobody is surprised on the day of the upgrade:
 *
 * <ul>
 *   <li>The times to open and to answer stay as they were told to the person. Where the time to
 *       answer is over, nothing ends before two working days have passed: time to answer after all.
 *       Then the rules take it as any other, and the person hears from the council's team instead
 *       of waiting on.
 *   <li>Of an accepted one the time to reach the person runs from the upgrade, since whether they
 *       were reached could not be noted before.
 * </ul>
 *
 * <p>How long answers took in 1.0.0 was not measured in working time: those figures begin here.
 */
final class ClocksStart extends UpgradeProcess {

    private static final String WITHOUT_CLOCK =
            "select referralId, state_, urgency, sentDate, decideBy from SENA_ReferralEntry"
                    + " where state_ in ('SENT', 'ACKNOWLEDGED', 'ACCEPTED') and referralId not in"
                    + " (select referralId from SENA_ReferralClockEntry)";

    private final Deadlines deadlines;
    private final WorkingDays workingDays;
    private final Clock clock;

    ClocksStart(Deadlines deadlines, WorkingDays workingDays, Clock clock) {
        this.deadlines = deadlines;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    protected void doUpgrade() throws Exception {
        Instant now = clock.instant();
        try (PreparedStatement open = connection.prepareStatement(WITHOUT_CLOCK);
                ResultSet row = open.executeQuery();
                PreparedStatement contact =
                        connection.prepareStatement(
                                "update SENA_ReferralEntry set firstContactBy = ?, dueDate = ?"
                                        + " where referralId = ?");
                PreparedStatement look =
                        connection.prepareStatement(
                                "insert into SENA_ReferralClockEntry (mvccVersion, referralId,"
                                        + " clockRound, createDate, lookDate)"
                                        + " values (0, ?, 1, ?, ?)")) {
            while (row.next()) {
                if (row.getString(2).equals(ReferralState.ACCEPTED.name())) {
                    startContact(contact, row, now);
                }
                look.setString(1, row.getString(1));
                look.setTimestamp(2, row.getTimestamp(4));
                look.setTimestamp(3, Timestamp.from(firstLook(row, now)));
                look.executeUpdate();
            }
        }
    }

    private void startContact(PreparedStatement contact, ResultSet row, Instant now)
            throws SQLException {
        ReferralUrgency urgency = ReferralUrgency.valueOf(row.getString(3));
        Timestamp by = Timestamp.from(deadlines.firstContactBy(now, urgency));

        contact.setTimestamp(1, by);
        contact.setTimestamp(2, by);
        contact.setString(3, row.getString(1));
        contact.executeUpdate();
    }

    private Instant firstLook(ResultSet row, Instant now) throws SQLException {
        Timestamp decideBy = row.getTimestamp(5);
        boolean late = decideBy != null && decideBy.toInstant().isBefore(now);

        return late ? workingDays.after(now, Deadlines.GRACE_DAYS) : now;
    }
}
