package org.sena.referral.api.statistics;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.OutcomeCode;
import org.sena.referral.api.feedback.Helped;
import org.sena.referral.api.feedback.Manner;

/** Referrals in numbers. */
@Value.Immutable
public interface Figures {

    FiguresQuery query();

    /** By organisation, then by service; none without referrals. */
    List<ServiceFigures> services();

    ServiceFigures total();

    /** Every clock, in order. */
    List<ClockFigures> clocks();

    /** Why referrals were declined; the most frequent first, the hidden last. */
    Map<DeclineReason, Count> declines();

    /** How the help ended; the most frequent first, the hidden last. */
    Map<OutcomeCode, Count> outcomes();

    /**
     * Whether people got the help they needed, as those say who agreed to be asked; the most
     * frequent first, the hidden last.
     */
    Map<Helped, Count> helped();

    /** How it was for them to be helped; likewise. */
    Map<Manner, Count> manners();
}
