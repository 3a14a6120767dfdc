package org.sena.browser.test.kill;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the database holds, asked past everything that SENA guards. */
final class Kept {

    /** What there must be none of, and the query that finds it. */
    private static final Map<String, String> BROKEN = new LinkedHashMap<>();

    static {
        BROKEN.put(
                "referrals whose history is not as long as they are old",
                "select r.reference from SENA_ReferralEntry r where r.revision <> (select count(*)"
                        + " from SENA_ReferralEventEntry e where e.referralId = r.referralId)");
        BROKEN.put(
                "steps of a referral that is not there",
                "select e.referralId from SENA_ReferralEventEntry e where not exists (select 1 from"
                        + " SENA_ReferralEntry r where r.referralId = e.referralId)");
        BROKEN.put(
                "referrals without the consent they rest on",
                "select r.reference from SENA_ReferralEntry r where r.state_ <> 'DRAFT' and not"
                        + " exists (select 1 from SENA_ConsentEntry c where c.consentId ="
                        + " r.consentId)");
        BROKEN.put(
                "consents to a referral that is not there",
                "select c.consentId from SENA_ConsentEntry c where c.purpose = 'REFERRAL' and not"
                        + " exists (select 1 from SENA_ReferralEntry r where r.consentId ="
                        + " c.consentId)");
        BROKEN.put(
                "referrals that were sent without exactly one line in the audit trail",
                "select r.reference from SENA_ReferralEntry r where r.state_ <> 'DRAFT' and (select"
                        + " count(*) from SENA_AuditEventEntry a where a.objectId = r.referralId"
                        + " and a.action = 'referral.send' and a.allowed) <> 1");
        BROKEN.put(
                "referrals of which nobody was told exactly once",
                "select r.reference from SENA_ReferralEntry r where r.state_ <> 'DRAFT' and (select"
                        + " count(*) from SENA_NoticeEntry n where n.about = r.referralId and"
                        + " n.kind = 'referral.sent') <> 1");
        BROKEN.put(
                "messages of a thread that is not there",
                "select m.messageId from SENA_MessageEntry m where not exists (select 1 from"
                        + " SENA_ThreadEntry t where t.threadId = m.threadId)");
        BROKEN.put(
                "threads whose numbers have gaps",
                "select t.threadId from SENA_ThreadEntry t where t.lastNumber <> (select count(*)"
                        + " from SENA_MessageEntry m where m.threadId = t.threadId) or"
                        + " t.lastNumber <> (select coalesce(max(m.messageNumber), 0) from"
                        + " SENA_MessageEntry m where m.threadId = t.threadId)");
        BROKEN.put(
                "letters of a notice that is not there",
                "select l.letterId from SENA_LetterLineEntry l where not exists (select 1 from"
                        + " SENA_NoticeEntry n where n.noticeId = l.noticeId)");
        BROKEN.put(
                "people told of a notice twice",
                "select l.noticeId from SENA_LetterLineEntry l group by l.noticeId, l.targetId"
                        + " having count(*) > 1");
        BROKEN.put(
                "gaps in the audit trail",
                "select count(*)::text from SENA_AuditEventEntry having count(*) <> max(eventSequence)");
    }

    private final Connection database;

    Kept(Connection database) {
        this.database = database;
    }

    /** Everything that is not whole, by what it is; empty when all is. */
    Map<String, Set<String>> broken() throws SQLException {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (Map.Entry<String, String> question : BROKEN.entrySet()) {
            Set<String> rows = column(question.getValue());
            if (!rows.isEmpty()) {
                found.put(question.getKey(), rows);
            }
        }
        return found;
    }

    /** References of all referrals that were sent. */
    Set<String> references() throws SQLException {
        return column("select reference from SENA_ReferralEntry where state_ <> 'DRAFT'");
    }

    /** How many messages the organisations wrote about that referral. */
    int messages(String reference) throws SQLException {
        return column(
                        "select m.messageId from SENA_MessageEntry m join SENA_ThreadEntry t on"
                                + " t.threadId = m.threadId where t.reference = '"
                                + reference
                                + "'")
                .size();
    }

    /** Ids of the letters in one of these states. */
    Set<String> letters(String... states) throws SQLException {
        return column(
                "select letterId from SENA_LetterEntry where state_ in ('"
                        + String.join("', '", states)
                        + "')");
    }

    private Set<String> column(String query) throws SQLException {
        Set<String> values = new TreeSet<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
