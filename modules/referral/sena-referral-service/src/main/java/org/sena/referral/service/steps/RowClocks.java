package org.sena.referral.service.steps;

import java.time.Instant;
import java.util.Date;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.ReferralUrgency;
import org.sena.referral.service.clock.Deadlines;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.transition.Effect;

/** Sets the times of a referral's row as the effects of a step say. */
final class RowClocks {

    private final Deadlines deadlines;
    private final Instant now;

    RowClocks(Deadlines deadlines, Instant now) {
        this.deadlines = deadlines;
        this.now = now;
    }

    /** Applies one effect; the row is in its new state already. */
    void apply(Effect effect, ReferralEntry row) {
        switch (effect) {
            case CLOCKS_START:
                row.setSentDate(Date.from(now));
                startDeciding(row);
                break;
            case OPENED:
                if (row.getAcknowledgedDate() == null) {
                    row.setAcknowledgedDate(Date.from(now));
                }
                break;
            case PAUSED:
                row.setPausedDate(Date.from(now));
                break;
            case RESUMED:
                resume(row);
                break;
            case DECIDED:
                row.setDecidedDate(Date.from(now));
                break;
            case CONTACT_CLOCK_STARTS:
                startContact(row);
                break;
            case CONTACTED:
                if (row.getFirstContactDate() == null) {
                    row.setFirstContactDate(Date.from(now));
                }
                break;
            case CLOCKS_RESTART:
                restart(row);
                break;
            default:
                break;
        }
    }

    /** Notes the end, and by when the next thing is to be done, whatever the step was. */
    void settle(ReferralEntry row) {
        ReferralState state = ReferralRows.state(row);
        row.setEndedDate(state.isEnded() ? Date.from(now) : null);
        if (state.isEnded()) {
            row.setPausedDate(null);
        }
        row.setDueDate(due(row, state));
    }

    private static Date due(ReferralEntry row, ReferralState state) {
        switch (state) {
            case SENT:
                return row.getAcknowledgeBy();
            case ACKNOWLEDGED:
                return row.getDecideBy();
            case ACCEPTED:
            case UNABLE_TO_CONTACT:
                return row.getFirstContactDate() == null ? row.getFirstContactBy() : null;
            default:
                return null;
        }
    }

    private void startDeciding(ReferralEntry row) {
        row.setAcknowledgeBy(Date.from(deadlines.acknowledgeBy(now, urgency(row))));
        row.setDecideBy(Date.from(deadlines.decideBy(now, urgency(row))));
    }

    private void startContact(ReferralEntry row) {
        row.setPausedDate(null);
        row.setFirstContactBy(Date.from(deadlines.firstContactBy(now, urgency(row))));
        row.setFirstContactDate(null);
    }

    private void resume(ReferralEntry row) {
        Instant later =
                deadlines.decideByAfterPause(
                        row.getDecideBy().toInstant(), row.getPausedDate().toInstant(), now);
        row.setDecideBy(Date.from(later));
        row.setPausedDate(null);
    }

    private void restart(ReferralEntry row) {
        switch (ReferralRows.state(row)) {
            case SENT:
            case ACKNOWLEDGED:
                row.setDecidedDate(null);
                startDeciding(row);
                break;
            case ACCEPTED:
            case UNABLE_TO_CONTACT:
                startContact(row);
                break;
            default:
                break;
        }
    }

    private static ReferralUrgency urgency(ReferralEntry row) {
        return ReferralUrgency.valueOf(row.getUrgency());
    }
}
