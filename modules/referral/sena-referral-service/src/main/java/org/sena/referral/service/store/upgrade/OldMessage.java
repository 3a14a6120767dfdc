package org.sena.referral.service.store.upgrade;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;

/** A message of 1.0.0, with what is needed of its referral. */
final class OldMessage {

    private static final String PERSON = "RESIDENT";

    final long id;
    final String referralId;
    final int number;
    final String authorId;
    final String organisationName;
    final String consentId;
    final String submissionIndex;
    final String body;
    final Timestamp created;
    final Timestamp read;
    final String reference;
    final String subjectId;
    final String hostId;
    final String hostName;
    private final String party;

    private OldMessage(ResultSet row) throws SQLException {
        id = row.getLong(1);
        referralId = row.getString(2);
        number = row.getInt(3);
        party = row.getString(4);
        authorId = row.getString(5);
        organisationName = row.getString(6);
        consentId = row.getString(7);
        submissionIndex = row.getString(8);
        body = row.getString(9);
        created = row.getTimestamp(10);
        read = row.getTimestamp(11);
        reference = row.getString(12);
        subjectId = row.getString(13);
        hostId = row.getString(14);
        hostName = row.getString(15);
    }

    static OldMessage of(ResultSet row) throws SQLException {
        return new OldMessage(row);
    }

    boolean isOfSameReferral(OldMessage other) {
        return referralId.equals(other.referralId);
    }

    boolean isOfPerson() {
        return party.equals(PERSON);
    }

    /** The same whenever it is asked, so that a second run meets what the first one made. */
    String newId() {
        return named("message " + id);
    }

    String threadId() {
        return named("thread " + referralId);
    }

    private static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
