package org.sena.referral.service.store.upgrade;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.ToLongFunction;

/** Writes the rows of threads in 2.0.0's tables. */
final class NewThreads implements AutoCloseable {

    private static final String MODELS = "org.sena.referral.service.store.model.";

    private static final String PERSON = "resident";
    private static final String COUNCIL = "council";

    private final PreparedStatement thread;
    private final PreparedStatement participant;
    private final PreparedStatement message;
    private final PreparedStatement receipt;
    private final List<PreparedStatement> forgets;
    private final ToLongFunction<String> counter;

    /**
     * @param counter the next number for the rows of a model
     */
    NewThreads(Connection connection, ToLongFunction<String> counter) throws SQLException {
        this.counter = counter;
        thread =
                connection.prepareStatement(
                        "insert into SENA_ThreadEntry (mvccVersion, threadId, aboutKind, aboutId,"
                                + " reference, visibility, subjectId, lastNumber, createDate)"
                                + " values (0, ?, 'referral', ?, ?, 'RESIDENT_VISIBLE', ?, ?, ?)");
        participant =
                connection.prepareStatement(
                        "insert into SENA_ParticipantEntry (mvccVersion, participantId, threadId,"
                                + " aboutId, voice, sideId, organisationName, joinedDate,"
                                + " joinedAfter, unread, guest, leftAfter)"
                                + " values (0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
        message =
                connection.prepareStatement(
                        "insert into SENA_MessageEntry (mvccVersion, messageId, threadId,"
                                + " messageNumber, voice, authorId, sideId, organisationName,"
                                + " consentId, corrects, submissionIndex, body, createDate)"
                                + " values (0, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)");
        receipt =
                connection.prepareStatement(
                        "insert into SENA_ReceiptEntry (mvccVersion, receiptId, threadId,"
                                + " messageNumber, sideId, voice, organisationName, firstReadDate)"
                                + " values (0, ?, ?, ?, ?, ?, ?, ?)");
        forgets =
                List.of(
                        forget(connection, "SENA_ThreadEntry"),
                        forget(connection, "SENA_ParticipantEntry"),
                        forget(connection, "SENA_MessageEntry"),
                        forget(connection, "SENA_ReceiptEntry"));
    }

    private static PreparedStatement forget(Connection connection, String table)
            throws SQLException {
        return connection.prepareStatement("delete from " + table + " where threadId = ?");
    }

    /** Writes one thread, in place of what an interrupted run left of it. */
    void add(List<OldMessage> messages) throws SQLException {
        OldMessage first = messages.get(0);
        OldMessage last = messages.get(messages.size() - 1);
        for (PreparedStatement forget : forgets) {
            fill(forget, first.threadId());
        }
        fill(
                thread,
                first.threadId(),
                first.referralId,
                first.reference,
                first.subjectId,
                last.number,
                first.created);
        join(first, "RESIDENT", PERSON, "", first.created, 0, unread(messages, false));
        join(
                first,
                "ORGANISATION",
                first.hostId,
                first.hostName,
                first.created,
                0,
                unread(messages, true));
        join(first, "COUNCIL", COUNCIL, "", last.created, last.number, 0);
        for (OldMessage one : messages) {
            write(one);
        }
    }

    private static int unread(List<OldMessage> messages, boolean ofPerson) {
        return (int)
                messages.stream()
                        .filter(one -> one.isOfPerson() == ofPerson && one.read == null)
                        .count();
    }

    private void join(
            OldMessage of,
            String voice,
            String side,
            String organisation,
            Timestamp joined,
            int after,
            int unread)
            throws SQLException {
        fill(
                participant,
                next("ParticipantEntry"),
                of.threadId(),
                of.referralId,
                voice,
                side,
                organisation,
                joined,
                after,
                unread,
                false);
    }

    private void write(OldMessage one) throws SQLException {
        boolean person = one.isOfPerson();
        fill(
                message,
                one.newId(),
                one.threadId(),
                one.number,
                person ? "RESIDENT" : "ORGANISATION",
                one.authorId,
                person ? PERSON : one.hostId,
                one.organisationName,
                one.consentId,
                one.submissionIndex,
                one.body,
                one.created);
        if (one.read != null) {
            fill(
                    receipt,
                    next("ReceiptEntry"),
                    one.threadId(),
                    one.number,
                    person ? one.hostId : PERSON,
                    person ? "ORGANISATION" : "RESIDENT",
                    person ? one.hostName : "",
                    one.read);
        }
    }

    private long next(String model) {
        return counter.applyAsLong(MODELS + model);
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement forget : forgets) {
            forget.close();
        }
        receipt.close();
        message.close();
        participant.close();
        thread.close();
    }
}
