package org.sena.referral.service.store.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes each referral's messages of 1.0.0 a thread that the person reads along, with what was read
 * when. What was written stays sealed as it is: the seal belongs to the person, not to the row.
 *
 * <p>The council takes part in threads of 2.0.0; of these it sees nothing that was written before,
 * because nobody told the people then.
 */
final class MessagesBecomeThreads extends UpgradeProcess {

    private static final String OLD = "SENA_ReferralMessageEntry";

    private static final String MESSAGES =
            "select m.referralMessageId, m.referralId, m.position, m.party, m.authorId,"
                    + " m.organisationName, m.consentId, m.submissionIndex, m.body, m.createDate,"
                    + " m.readDate, r.reference, r.subjectId, r.organisationId,"
                    + " r.organisationName as hostName from "
                    + OLD
                    + " m inner join SENA_ReferralEntry r on r.referralId = m.referralId"
                    + " order by m.referralId, m.position";

    @Override
    protected void doUpgrade() throws Exception {
        if (!hasTable(OLD)) {
            return;
        }
        try (PreparedStatement old = connection.prepareStatement(MESSAGES);
                ResultSet row = old.executeQuery();
                NewThreads threads = new NewThreads(connection, this::increment)) {
            List<OldMessage> thread = new ArrayList<>();
            while (row.next()) {
                OldMessage message = OldMessage.of(row);
                if (!thread.isEmpty() && !thread.get(0).isOfSameReferral(message)) {
                    threads.add(thread);
                    thread.clear();
                }
                thread.add(message);
            }
            if (!thread.isEmpty()) {
                threads.add(thread);
            }
        }
    }
}
