package org.sena.runtime.persistence;

import com.liferay.portal.kernel.dao.db.DB;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.osgi.framework.Version;
import org.sena.runtime.failure.StartFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the tables and indexes of a Service Builder bundle to the version that its code works
 * with: makes them, takes the bundle's upgrade steps, or sees that all is as it should be. Stands
 * for GA112's {@code InitialUpgradeExtender} and {@code UpgradeExecutor}, which are inside its
 * modules.
 *
 * <p>A bundle's part is done in one transaction, so that whatever ends it in the middle leaves
 * everything as it was; and under a lock of the database, so that of runtimes that start side by
 * side one does the work and the others wait for it.
 */
final class Schema {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    /** Any number will do, as long as every runtime takes the same. */
    private static final long LOCK = 7_362_901L;

    /** What databases are of that were made before versions were noted. */
    private static final Version FIRST = new Version(1, 0, 0);

    private final DataSource dataSource;
    private final DB dialect;
    private final Releases releases;
    private final UpgradeConnection upgrades;

    /**
     * @param upgrades what {@code InfrastructureUtil} hands out
     */
    Schema(DataSource dataSource, DB dialect, UpgradeConnection upgrades) {
        this.dataSource = dataSource;
        this.dialect = dialect;
        this.upgrades = upgrades;
        this.releases = new Releases(dialect, Clock.systemUTC());
    }

    /**
     * Brings one bundle's.
     *
     * @throws StartFailure if the tables are of a newer version, or can't be brought to this one;
     *     nothing was changed then
     */
    void bring(ModuleSchema module) {
        try (Connection connection = dataSource.getConnection()) {
            int patience = connection.getNetworkTimeout();
            connection.setAutoCommit(false);
            // However long the steps of a large database take, or those of whoever was first.
            connection.setNetworkTimeout(Runnable::run, 0);
            try {
                run(connection, "select pg_advisory_xact_lock(" + LOCK + ")");
                bring(connection, module);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setNetworkTimeout(Runnable::run, patience);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failure(module, e);
        }
    }

    private void bring(Connection connection, ModuleSchema module) throws SQLException {
        Definitions definitions = new Definitions(dialect, module);
        releases.prepare(connection);
        Optional<Version> noted = releases.versionOf(connection, module.owner());
        if (noted.isEmpty() && !definitions.isAnyThere(connection)) {
            definitions.makeTables(connection);
        } else {
            Version found = noted.orElse(FIRST);
            if (noted.isPresent() || !definitions.differences(connection).isEmpty()) {
                upgrade(connection, module, found);
            }
            check(module, definitions.differences(connection));
        }
        if (!noted.equals(Optional.of(module.version()))) {
            releases.note(connection, module.owner(), module.version());
        }
        definitions.settleIndexes(connection);
    }

    private void upgrade(Connection connection, ModuleSchema module, Version found)
            throws SQLException {
        if (found.compareTo(module.version()) > 0) {
            throw new StartFailure(
                    "The tables of "
                            + module.owner()
                            + " are of version "
                            + found
                            + "; this SENA is older and knows "
                            + module.version()
                            + ". Nothing was changed. Start the newer SENA, or bring back the"
                            + " backup from before its first start");
        }
        List<UpgradePath.Leg> way =
                UpgradePath.of(module.steps())
                        .between(found, module.version())
                        .orElseThrow(() -> noWay(module, found));
        for (UpgradePath.Leg leg : way) {
            LOG.info("Upgrading {} from {} to {}", module.owner(), leg.from(), leg.to());
            for (UpgradeStep step : leg.steps()) {
                take(connection, module, step);
            }
            releases.note(connection, module.owner(), leg.to());
        }
    }

    private static StartFailure noWay(ModuleSchema module, Version found) {
        return new StartFailure(
                "No upgrade leads from version "
                        + found
                        + " of the tables of "
                        + module.owner()
                        + " to "
                        + module.version()
                        + ". Nothing was changed");
    }

    private void take(Connection connection, ModuleSchema module, UpgradeStep step) {
        try {
            upgrades.run(connection, step);
        } catch (UpgradeException e) {
            throw failure(module, e);
        }
    }

    private static StartFailure failure(ModuleSchema module, Exception e) {
        Throwable cause = e instanceof UpgradeException && e.getCause() != null ? e.getCause() : e;
        return new StartFailure(
                "The tables of "
                        + module.owner()
                        + " can't be brought to version "
                        + module.version()
                        + ": "
                        + String.valueOf(cause.getMessage()).lines().findFirst().orElse("")
                        + ". Nothing was changed",
                e);
    }

    private static void check(ModuleSchema module, Map<String, List<String>> differences) {
        if (differences.isEmpty()) {
            return;
        }
        throw new StartFailure(
                "The database is of another version of SENA: "
                        + differences.entrySet().stream()
                                .map(e -> e.getKey() + " " + String.join(", ", e.getValue()))
                                .collect(Collectors.joining("; "))
                        + ". "
                        + module.owner()
                        + " "
                        + module.version()
                        + " can't work with it, and nothing was changed. Bring back a backup, or"
                        + " start on other data: -Dsena.data=…");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
