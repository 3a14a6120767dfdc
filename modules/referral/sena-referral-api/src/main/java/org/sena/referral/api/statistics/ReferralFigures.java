package org.sena.referral.api.statistics;

import java.util.Map;
import org.sena.identity.api.NotAllowedException;

/**
 * Referrals in numbers. An organisation's people see those of their own organisation; a
 * commissioner, the lead of the Resident Advice Team and information governance see all.
 *
 * <p>Numbers under {@link #FEWEST} are hidden where they could point at a person: for everybody in
 * the reasons of declines, the outcomes and what people say of the help, and for those who see all
 * in everything else. So that none can be found by taking the others from a sum, others are hidden
 * with them.
 */
public interface ReferralFigures {

    /** Numbers below it are hidden. Source: referral specification, appendix F (skeletons). */
    int FEWEST = 10;

    /**
     * How many referrals wait for or have an answer and are not ended, by service, of the actor's
     * organisation; a service without any is absent.
     *
     * @throws NotAllowedException for anybody who works for no organisation
     */
    Map<String, Integer> openNow();

    /**
     * The figures of referrals that were sent within a period, as they stand now.
     *
     * @throws NotAllowedException for anybody else, and for another organisation's people
     */
    Figures of(FiguresQuery query);
}
