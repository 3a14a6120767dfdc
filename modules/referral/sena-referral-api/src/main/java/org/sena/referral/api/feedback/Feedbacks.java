package org.sena.referral.api.feedback;

import java.time.Duration;
import java.util.List;
import org.sena.identity.api.NotAllowedException;
import org.sena.referral.api.NoSuchReferralException;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.ReferralRefusedException;

/**
 * Asks how the help was. Only people are asked whose referral was completed, or closed because they
 * could not be reached, and who agreed to it; that consent is looked at with every write and read.
 * When it ends, the answer is deleted. Organisations get numbers, from {@link
 * org.sena.referral.api.statistics.ReferralFigures}, and never the words.
 */
public interface Feedbacks {

    /** How long after it was first given an answer can be changed. */
    Duration CHANGEABLE = Duration.ofDays(28);

    /** The most remarks of one look. */
    int MOST_REMARKS = 50;

    /**
     * Whether the person is asked about a referral of theirs, and what they answered.
     *
     * @param referral its id or its reference
     * @throws NoSuchReferralException for anybody but its person
     */
    Survey survey(String referral);

    /**
     * Keeps the answer, in place of an earlier one.
     *
     * @param referral its id or its reference
     * @throws NoSuchReferralException for anybody but its person
     * @throws NotAllowedException when the person did not agree to be asked, or no longer does
     * @throws ReferralConflictException when it has not ended with or without help, what was shared
     *     is deleted already, or the time for changes is over
     * @throws ReferralRefusedException when the words are too long
     */
    Survey give(String referral, Feedback feedback);

    /**
     * What people wanted to say, of those who still agree to be asked; the newest first, at most
     * {@link #MOST_REMARKS}. For the lead of the Resident Advice Team.
     *
     * @throws NotAllowedException for anybody else
     */
    List<Remark> remarks();
}
