package org.sena.runtime.host.visit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Visits on their way to another node, in the table {@code SENA_HandedVisit} of the common
 * database. A row is sealed under the visitor's cookie, so that nobody but who comes back with it
 * can read it; it goes when a node takes it, and at the latest when the visit would have ended.
 *
 * <p>A database that does not answer costs people their visit, never the page.
 */
@Component(service = VisitHandover.class)
public class HandedVisits implements VisitHandover {

    private static final Logger LOG = LoggerFactory.getLogger(HandedVisits.class);

    private static final int AT_ONCE = 200;

    private static final String TABLE =
            "create table if not exists SENA_HandedVisit (visitRow varchar(64) not null primary"
                    + " key, sealedVisit bytea not null, forgetAfter bigint not null)";

    private static final String GIVE =
            "insert into SENA_HandedVisit (visitRow, sealedVisit, forgetAfter) values (?, ?, ?)"
                    + " on conflict (visitRow) do update set sealedVisit = excluded.sealedVisit,"
                    + " forgetAfter = excluded.forgetAfter";

    private static final String LOOK =
            "select sealedVisit from SENA_HandedVisit where visitRow = ?";

    private static final String TAKE =
            "delete from SENA_HandedVisit where visitRow = ? returning sealedVisit";

    private static final String FORGET = "delete from SENA_HandedVisit where visitRow = ?";

    private static final String FORGET_UNTIL = "delete from SENA_HandedVisit where forgetAfter < ?";

    private final DataSource database;

    /**
     * @throws SQLException if the table can't be made
     */
    @Activate
    public HandedVisits(@Reference(target = "(sena.database=host)") DataSource database)
            throws SQLException {
        this.database = database;

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
    }

    @Override
    public void give(Collection<Visit> visits, Instant forgetAfter) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(GIVE)) {
            int waiting = 0;

            for (Visit visit : visits) {
                VisitSeal seal = VisitSeal.of(visit.id());

                statement.setString(1, seal.row());
                statement.setBytes(2, seal.close(VisitText.write(visit)));
                statement.setLong(3, forgetAfter.toEpochMilli());
                statement.addBatch();

                if (++waiting == AT_ONCE) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }

            statement.executeBatch();
        } catch (SQLException e) {
            LOG.warn("Visits could not be handed over: {}", e.getMessage());
        }
    }

    @Override
    public Optional<Visit> look(String id) {
        return ask(LOOK, id);
    }

    @Override
    public Optional<Visit> take(String id) {
        return ask(TAKE, id);
    }

    @Override
    public void forget(String id) {
        update(FORGET, VisitSeal.of(id).row());
    }

    @Override
    public void forgetUntil(Instant now) {
        update(FORGET_UNTIL, now.toEpochMilli());
    }

    private Optional<Visit> ask(String sql, String id) {
        VisitSeal seal = VisitSeal.of(id);

        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, seal.row());

            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? seal.open(rows.getBytes(1)).map(text -> VisitText.read(id, text))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            LOG.warn("A visit could not be looked for: {}", e.getMessage());

            return Optional.empty();
        }
    }

    private void update(String sql, Object value) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            statement.executeUpdate();
        } catch (SQLException e) {
            LOG.warn("Handed visits could not be forgotten: {}", e.getMessage());
        }
    }
}
