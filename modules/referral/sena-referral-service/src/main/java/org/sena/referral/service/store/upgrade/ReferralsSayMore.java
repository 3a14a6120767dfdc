package org.sena.referral.service.store.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;

/**
 * Fills what 2.0.0 keeps with a referral from what 1.0.0 knew of it.
 *
 * <ul>
 *   <li>When it was opened, decided and ended is in its history. 1.0.0 called a withdrawal a
 *       decision as well; that becomes its end, and what the organisation had decided before stays.
 *   <li>In 1.0.0 people asked for themselves: no sender. Which needs it names and which band it had
 *       is sealed with the rest of it or was not kept; both stay empty, and such referrals don't
 *       count where figures are split by them.
 * </ul>
 */
final class ReferralsSayMore extends UpgradeProcess {

    private static final String OF_ITS_HISTORY =
            " from SENA_ReferralEventEntry e where e.referralId = SENA_ReferralEntry.referralId";

    @Override
    protected void doUpgrade() throws Exception {
        runSQL(
                "update SENA_ReferralEntry set urgencyRank = case urgency when 'URGENT' then 0"
                        + " when 'HIGH' then 1 else 2 end where urgencyRank is null");
        runSQL("update SENA_ReferralEntry set matrixVersion = 0 where matrixVersion is null");
        runSQL(
                "update SENA_ReferralEntry set acknowledgedDate = (select min(e.createDate)"
                        + OF_ITS_HISTORY
                        + " and e.party = 'ORGANISATION') where acknowledgedDate is null");
        runSQL(
                "update SENA_ReferralEntry set decidedDate = (select min(e.createDate)"
                        + OF_ITS_HISTORY
                        + " and e.toState in ('ACCEPTED', 'DECLINED'))"
                        + " where state_ = 'WITHDRAWN' and endedDate is null");
        runSQL(
                "update SENA_ReferralEntry set endedDate = (select max(e.createDate)"
                        + OF_ITS_HISTORY
                        + " and e.toState = SENA_ReferralEntry.state_)"
                        + " where state_ in ('DECLINED', 'WITHDRAWN') and endedDate is null");
        runSQL(
                "update SENA_ReferralEntry set dueDate = acknowledgeBy"
                        + " where state_ = 'SENT' and dueDate is null");
        runSQL(
                "update SENA_ReferralEntry set dueDate = decideBy"
                        + " where state_ = 'ACKNOWLEDGED' and dueDate is null");
        runSQL(
                "insert into SENA_ThreadEndEntry (mvccVersion, aboutId, aboutKind, subjectId,"
                        + " ending, closedDate) select 0, referralId, 'referral', subjectId,"
                        + " state_, endedDate from SENA_ReferralEntry"
                        + " where state_ in ('DECLINED', 'WITHDRAWN')"
                        + " and referralId not in (select aboutId from SENA_ThreadEndEntry)");
    }
}
