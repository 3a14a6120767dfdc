package org.sena.advice.service.store.upgrade;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.ToLongFunction;
import org.sena.advice.api.ContactBasis;
import org.sena.advice.service.item.Columns;

/** Writes items in 2.0.0's tables. The open key comes last: an item that has it is done. */
final class NewItems implements AutoCloseable {

    private static final String ARRIVALS = "org.sena.advice.service.store.model.QueueArrivalEntry";

    private final PreparedStatement forgetArrival;
    private final PreparedStatement arrival;
    private final PreparedStatement moveAttempts;
    private final PreparedStatement item;
    private final PreparedStatement delete;
    private final PreparedStatement done;
    private final ToLongFunction<String> counter;

    /**
     * @param counter the next number for the rows of a model
     */
    NewItems(Connection connection, ToLongFunction<String> counter) throws SQLException {
        this.counter = counter;
        forgetArrival =
                connection.prepareStatement(
                        "delete from SENA_QueueArrivalEntry where sourceId = ?");
        arrival =
                connection.prepareStatement(
                        "insert into SENA_QueueArrivalEntry (mvccVersion, queueArrivalId,"
                                + " queueItemId, reason, sourceId, reference, arrivedDate)"
                                + " values (0, ?, ?, ?, ?, ?, ?)");
        moveAttempts =
                connection.prepareStatement(
                        "update SENA_ContactAttemptEntry set queueItemId = ?"
                                + " where queueItemId = ?");
        item =
                connection.prepareStatement(
                        "update SENA_QueueItemEntry set itemVersion = ?, pending = ?,"
                                + " needLevel = ?, urgency = ?, orderDate = ?, dueDate = ?,"
                                + " waitingSince = ?, restUntil = ?, needs = ?, topics = ?,"
                                + " basis = ?, consentId = ?, sealedContact = ?, sealedTold = ?,"
                                + " attempts = (select count(*) from SENA_ContactAttemptEntry a"
                                + " where a.queueItemId = SENA_QueueItemEntry.queueItemId)"
                                + " where queueItemId = ?");
        delete =
                connection.prepareStatement(
                        "delete from SENA_QueueItemEntry where queueItemId = ?");
        done =
                connection.prepareStatement(
                        "update SENA_QueueItemEntry set openKey = ? where queueItemId = ?");
    }

    void write(JoinedItem joined) throws SQLException {
        OldItem kept = joined.kept();
        for (OldItem one : joined.all()) {
            arrive(kept, one);
        }
        fill(
                item,
                kept.version + joined.all().size() - 1,
                kept.isOpen(),
                joined.level().name(),
                joined.urgency().name(),
                joined.order(),
                joined.due(),
                joined.waitingSince(),
                joined.waitingSince(),
                Columns.list(joined.needs()),
                joined.topics(),
                ContactBasis.CONSENT.name(),
                joined.consentId(),
                joined.sealedContact(),
                joined.sealedTold(),
                kept.id);
        for (OldItem one : joined.all()) {
            if (one != kept) {
                fill(delete, one.id);
            }
        }
        fill(done, joined.openKey(), kept.id);
    }

    private void arrive(OldItem kept, OldItem one) throws SQLException {
        String source = "1.0.0:" + one.id;
        fill(forgetArrival, source);
        fill(
                arrival,
                counter.applyAsLong(ARRIVALS),
                kept.id,
                one.reason.name(),
                source,
                one.reference,
                one.waitingSince);
        if (one != kept) {
            fill(moveAttempts, kept.id, one.id);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        done.close();
        delete.close();
        item.close();
        moveAttempts.close();
        arrival.close();
        forgetArrival.close();
    }
}
