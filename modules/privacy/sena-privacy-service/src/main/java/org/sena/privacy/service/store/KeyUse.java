package org.sena.privacy.service.store;

import com.liferay.portal.kernel.util.InfrastructureUtil;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.api.processing.ProcessedStore;

/**
 * Which keys the tables still need: reads the key's id off the front of every seal in every long
 * text of every table that the record of processing names. Asks the tables, not their owners, and
 * not only the columns that are called sealed, because a key that is destroyed by mistake can't be
 * made again.
 */
@Component(service = KeyUse.class)
public class KeyUse {

    private static final String SEALED = "v1[.]([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[.]";

    /** Service Builder's usual length, too short for the shortest seal. */
    private static final int SHORT = 75;

    /**
     * Ids of the keys under which something is sealed.
     *
     * @return empty when this database can't say
     */
    public Optional<Set<String>> inUse(Collection<ProcessedStore> stores) {
        Set<String> used = new HashSet<>();

        try (Connection connection = InfrastructureUtil.getDataSource().getConnection()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                return Optional.empty();
            }
            for (ProcessedStore store : stores) {
                if (!store.columns().isEmpty()) {
                    read(connection, "SENA_" + store.name(), used);
                }
            }

            return Optional.of(used);
        } catch (SQLException e) {
            throw new IllegalStateException("Can't see which keys are in use", e);
        }
    }

    private static void read(Connection connection, String table, Set<String> used)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String column : longTexts(statement, table)) {
                String sql =
                        String.format(
                                "select distinct (regexp_matches(%s, '%s', 'g'))[1] from %s",
                                column, SEALED, table);

                try (ResultSet rows = statement.executeQuery(sql)) {
                    while (rows.next()) {
                        used.add(rows.getString(1));
                    }
                }
            }
        }
    }

    /** The columns that are long enough for a seal. */
    private static List<String> longTexts(Statement statement, String table) throws SQLException {
        List<String> names = new ArrayList<>();

        try (ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData columns = none.getMetaData();

            for (int i = 1; i <= columns.getColumnCount(); i++) {
                boolean text =
                        columns.getColumnType(i) == Types.VARCHAR
                                || columns.getColumnType(i) == Types.LONGVARCHAR
                                || columns.getColumnType(i) == Types.CLOB;

                if (text && columns.getPrecision(i) != SHORT) {
                    names.add(columns.getColumnName(i));
                }
            }
        }

        return names;
    }
}
