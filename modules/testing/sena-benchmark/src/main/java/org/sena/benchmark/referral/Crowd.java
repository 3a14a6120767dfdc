package org.sena.benchmark.referral;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * Copies of one referral with its thread, and of one item of the queue: ten messages a referral, an
 * item in the queue for every tenth, twenty organisations, all states and urgencies, a minute
 * apart.
 */
final class Crowd {

    private static final int MESSAGES = 10;
    private static final int ORGANISATIONS = 20;

    private static final String STATE =
            "(array['SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED', 'COMPLETED',"
                    + " 'COMPLETED', 'DECLINED', 'EXPIRED', 'CLOSED_NO_CONTACT'])[1 + n % 10]";

    private static final String AGO = " - n * interval '1 minute'";

    private final Connection connection;
    private final String referralId;
    private final String queueItemId;

    Crowd(Connection connection, String referralId, String queueItemId) {
        this.connection = connection;
        this.referralId = referralId;
        this.queueItemId = queueItemId;
    }

    /** Adds the referrals from the one number to the other. */
    void add(int first, int last) throws SQLException {
        RowCopies copies = new RowCopies(connection, first, last);
        String thread =
                "threadid in (select threadid from sena_threadentry where aboutid = '"
                        + referralId
                        + "' and visibility = 'RESIDENT_VISIBLE')";

        copies.of("sena_referralentry", "referralid = '" + referralId + "'", referrals());
        copies.of(
                "sena_threadentry",
                thread,
                Map.of(
                        "threadid", id("thread"),
                        "aboutid", id("referral"),
                        "reference", "'BENCH-' || n",
                        "lastnumber", Integer.toString(MESSAGES)));
        copies.of(
                "sena_participantentry",
                thread,
                Map.of(
                        "participantid",
                        "1000000000 + n::bigint * 10 + t.participantid % 10",
                        "threadid",
                        id("thread"),
                        "aboutid",
                        id("referral"),
                        "unread",
                        "n % 4"));
        copies.of(
                "sena_messageentry",
                thread + " and t.messagenumber = 1",
                Map.of(
                        "messageid", "md5('message' || n || '-' || k)",
                        "threadid", id("thread"),
                        "messagenumber", "k",
                        "submissionindex", "md5('submission' || n || '-' || k)",
                        "createdate", "t.createdate" + AGO),
                "cross join generate_series(1, " + MESSAGES + ") k");

        RowCopies tenth = new RowCopies(connection, first / 10 + 1, last / 10);

        tenth.of("sena_queueitementry", "queueitemid = '" + queueItemId + "'", items());
        tenth.of(
                "sena_queuearrivalentry",
                "queueitemid = '" + queueItemId + "'",
                Map.of(
                        "queuearrivalid", "1000000000 + n::bigint * 10 + t.queuearrivalid % 10",
                        "queueitemid", id("item"),
                        "sourceid", id("source")));

        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private static Map<String, String> referrals() {
        Map<String, String> differing = new TreeMap<>();

        differing.put("referralid", id("referral"));
        differing.put("reference", "'BENCH-' || n");
        differing.put("openkey", id("open"));
        differing.put("submissionindex", id("submission"));
        differing.put("accessindex", id("access"));
        differing.put("state_", STATE);
        differing.put(
                "organisationid",
                "case when n % "
                        + ORGANISATIONS
                        + " = 0 then t.organisationid"
                        + " else md5('organisation' || n % "
                        + ORGANISATIONS
                        + ") end");
        differing.put("urgency", "(array['URGENT', 'HIGH', 'NORMAL'])[1 + n % 3]");
        differing.put("urgencyrank", "n % 3");
        differing.put("createdate", "t.createdate" + AGO);
        differing.put("sentdate", "t.sentdate" + AGO);
        differing.put(
                "duedate",
                "case when n % 10 < 3 then t.sentdate + (n % 14) * interval '1 day' end");
        differing.put("endeddate", "case when n % 10 > 3 then t.sentdate" + AGO + " end");

        return differing;
    }

    private static Map<String, String> items() {
        Map<String, String> differing = new TreeMap<>();

        differing.put("queueitemid", id("item"));
        differing.put("reference", "'BENCHQ-' || n");
        differing.put("openkey", id("itemopen"));
        differing.put("subjectid", id("itemsubject"));
        differing.put("orderdate", "t.orderdate" + AGO);
        differing.put("duedate", "t.duedate" + AGO);
        differing.put("waitingsince", "t.waitingsince" + AGO);

        return differing;
    }

    /** 32 characters that tell the copy of this kind from every other. */
    private static String id(String kind) {
        return "md5('" + kind + "' || n)";
    }
}
