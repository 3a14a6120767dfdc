package org.sena.runtime.persistence;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.portal.dao.db.PostgreSQLDB;
import com.liferay.portal.kernel.dao.db.DB;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.osgi.launch.EquinoxFactory;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.sena.runtime.config.RuntimeConfig;
import org.sena.runtime.database.ConnectionPools;
import org.sena.runtime.database.DataFolder;
import org.sena.runtime.database.Database;
import org.sena.runtime.database.Databases;

/** A PostgreSQL, and what GA112's upgrade classes find in a running portal. */
final class UpgradeDatabase implements AutoCloseable {

    private static final DB DIALECT = new PostgreSQLDB(16, 4);

    private final Framework framework;
    private final DataFolder data;
    private final Database database;
    private final ConnectionPools pools;
    private final UpgradeConnection upgrades;
    private final List<ModuleSchema> modules;

    UpgradeDatabase(Path folder) throws Exception {
        framework =
                new EquinoxFactory()
                        .newFramework(
                                Map.of(
                                        "org.osgi.framework.storage",
                                        folder.resolve("framework").toString()));
        framework.start();
        data = DataFolder.open(folder, true);
        FormerData.writeMasterKey(folder);
        database =
                Databases.open(RuntimeConfig.of(new Properties()).withThrowAwayData(folder), data);
        pools = new ConnectionPools(database);
        upgrades = new UpgradeConnection(pools.records());
        LiferayStatics.fill(framework, pools.records(), upgrades);
        CounterLocalServiceUtil.setService(Counters.open(pools.counters()));
        modules = PresentModules.read(folder);
    }

    List<ModuleSchema> modules() {
        return modules;
    }

    ModuleSchema module(String owner) {
        return modules.stream().filter(m -> m.owner().equals(owner)).findFirst().orElseThrow();
    }

    void bringAll() {
        modules.forEach(this::bring);
    }

    void bring(ModuleSchema module) {
        new Schema(pools.records(), DIALECT, upgrades).bring(module);
    }

    Connection connect() throws SQLException {
        return pools.records().getConnection();
    }

    void fillAsVersionOne() throws SQLException {
        empty();
        try (Connection connection = connect()) {
            FormerData.fillAll(connection);
        }
    }

    void empty() throws SQLException {
        try (Connection connection = connect()) {
            for (String table : FormerData.tables(connection)) {
                FormerData.run(connection, "drop table " + table + " cascade");
            }
            FormerData.run(connection, "drop table if exists Release_");
        }
    }

    String ask(String sql) throws SQLException {
        try (Connection connection = connect()) {
            return FormerData.column(connection, sql).get(0);
        }
    }

    void run(String sql) throws SQLException {
        try (Connection connection = connect()) {
            FormerData.run(connection, sql);
        }
    }

    @Override
    public void close() throws BundleException {
        framework.stop();
        pools.close();
        database.close();
        data.close();
    }
}
