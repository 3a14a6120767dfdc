package org.sena.advice.service.store.upgrade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.sena.advice.api.QueueReason;
import org.sena.advice.api.QueueState;
import org.sena.advice.service.item.Columns;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;

/** An item of 1.0.0's queue: one reason for which a person waited or waits. */
final class OldItem {

    static final String COLUMNS =
            "queueItemId, reference, itemVersion, itemState, reason, priority, needs, subjectId,"
                    + " consentId, sealedContact, sealedTold, waitingSince, dueDate";

    /** Where 1.0.0 began to count within an emergency, a call that is offered, a referral. */
    private static final int EMERGENCY = 800;

    private static final int CALL = 400;
    private static final int REFERRAL = 200;

    /** Points of urgency and half those of intensity, of 100 each. */
    private static final double MOST = 150;

    final String id;
    final String reference;
    final long version;
    final QueueState state;
    final QueueReason reason;
    final List<String> needs;
    final String subjectId;
    final String consentId;
    final String sealedContact;
    final String sealedTold;
    final Timestamp waitingSince;
    final Timestamp due;
    private final int priority;

    OldItem(ResultSet row) throws SQLException {
        id = row.getString(1);
        reference = row.getString(2);
        version = row.getLong(3);
        state = QueueState.valueOf(row.getString(4));
        reason = QueueReason.valueOf(row.getString(5));
        priority = row.getInt(6);
        needs = Columns.list(row.getString(7));
        subjectId = row.getString(8);
        consentId = row.getString(9);
        sealedContact = row.getString(10);
        sealedTold = row.getString(11);
        waitingSince = row.getTimestamp(12);
        due = row.getTimestamp(13);
    }

    boolean isOpen() {
        return state != QueueState.CLOSED;
    }

    boolean isTaken() {
        return state == QueueState.TAKEN;
    }

    /** The level that the priority began from; all that 1.0.0 kept of it. */
    Level level() {
        if (priority >= EMERGENCY) {
            return Level.EMERGENCY;
        }
        if (priority >= CALL) {
            return Level.PROACTIVE_CONTACT;
        }
        return priority >= REFERRAL ? Level.DIRECT_REFERRAL : Level.SELF_SERVE;
    }

    /** The band nearest to what the priority had above its level's beginning. */
    Band urgency() {
        if (level() == Level.EMERGENCY) {
            return Band.CRITICAL;
        }
        if (reason.isFailedReferral()) {
            return Band.HIGH;
        }
        int share = (int) ((priority - base()) / MOST * 100);
        if (share >= 75) {
            return Band.CRITICAL;
        }
        if (share >= 50) {
            return Band.HIGH;
        }
        return share >= 25 ? Band.MEDIUM : Band.LOW;
    }

    private int base() {
        switch (level()) {
            case PROACTIVE_CONTACT:
                return CALL;
            case DIRECT_REFERRAL:
                return REFERRAL;
            default:
                return 0;
        }
    }
}
