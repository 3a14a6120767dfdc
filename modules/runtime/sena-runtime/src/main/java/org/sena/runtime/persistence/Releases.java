package org.sena.runtime.persistence;

import com.liferay.portal.kernel.dao.db.DB;
import com.liferay.portal.kernel.model.ReleaseConstants;
import com.liferay.portal.model.impl.ReleaseModelImpl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.osgi.framework.Version;

/**
 * Liferay's table of releases: of which version each bundle's tables are. The rows are as GA112's
 * {@code ReleaseLocalServiceImpl.updateRelease} writes them, so that either host can go on from
 * what the other did.
 */
final class Releases {

    private static final String VERSION_OF =
            "select schemaVersion from Release_ where servletContextName = ?";

    private static final String CHANGE =
            "update Release_ set schemaVersion = ?, state_ = ?, modifiedDate = ?,"
                    + " mvccVersion = mvccVersion + 1 where servletContextName = ?";

    private static final String ADD =
            "insert into Release_ (schemaVersion, state_, modifiedDate, servletContextName,"
                    + " createDate, mvccVersion, releaseId, buildNumber, verified, testString)"
                    + " select ?, ?, ?, ?, ?, 0, coalesce(max(releaseId), 0) + 1, 0, true, ?"
                    + " from Release_";

    private final DB dialect;
    private final Clock clock;

    Releases(DB dialect, Clock clock) {
        this.dialect = dialect;
        this.clock = clock;
    }

    /** Makes the table when this database never had any. */
    void prepare(Connection connection) throws SQLException {
        if (TableShape.of(connection, "Release_").isAbsent()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(dialect.buildSQL(ReleaseModelImpl.TABLE_SQL_CREATE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Empty when nothing is known of the bundle's tables. */
    Optional<Version> versionOf(Connection connection, String owner) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(VERSION_OF)) {
            statement.setString(1, owner);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.ofNullable(rows.getString(1)).map(Version::parseVersion)
                        : Optional.empty();
            }
        }
    }

    /** Notes that the bundle's tables are of that version now. */
    void note(Connection connection, String owner, Version version) throws SQLException {
        Timestamp now = Timestamp.from(clock.instant());
        try (PreparedStatement change = connection.prepareStatement(CHANGE)) {
            fill(change, owner, version, now);
            if (change.executeUpdate() > 0) {
                return;
            }
        }
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            fill(add, owner, version, now);
            add.setTimestamp(5, now);
            add.setString(6, ReleaseConstants.TEST_STRING);
            add.executeUpdate();
        }
    }

    private static void fill(
            PreparedStatement statement, String owner, Version version, Timestamp now)
            throws SQLException {
        statement.setString(1, version.toString());
        statement.setInt(2, ReleaseConstants.STATE_GOOD);
        statement.setTimestamp(3, now);
        statement.setString(4, owner);
    }
}
