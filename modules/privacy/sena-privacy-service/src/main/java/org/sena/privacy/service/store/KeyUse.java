package org.sena.privacy.service.store;

import com.liferay.portal.kernel.util.InfrastructureUtil;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.api.processing.Personal;
import org.sena.privacy.api.processing.ProcessedColumn;
import org.sena.privacy.api.processing.ProcessedStore;

/**
 * Which keys the tables still need: reads the key's id off the front of everything that the record
 * of processing calls sealed. Asks the tables, not their owners, because a key that is destroyed by
 * mistake can't be made again.
 */
@Component(service = KeyUse.class)
public class KeyUse {

    private static final String SEALED = "v1[.]([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[.]";

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
                for (ProcessedColumn column : store.columns()) {
                    if (column.personal() == Personal.SEALED) {
                        read(connection, "SENA_" + store.name(), column.name(), used);
                    }
                }
            }

            return Optional.of(used);
        } catch (SQLException e) {
            throw new IllegalStateException("Can't see which keys are in use", e);
        }
    }

    private static void read(Connection connection, String table, String column, Set<String> used)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String name = nameOf(statement, table, column);
            String sql =
                    String.format(
                            "select distinct (regexp_matches(%s, '%s', 'g'))[1] from %s",
                            name, SEALED, table);

            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    used.add(rows.getString(1));
                }
            }
        }
    }

    /** Service Builder puts a line behind a word that databases keep for themselves. */
    private static String nameOf(Statement statement, String table, String column)
            throws SQLException {
        try (ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData columns = none.getMetaData();

            for (int i = 1; i <= columns.getColumnCount(); i++) {
                String name = columns.getColumnName(i);

                if (List.of(column, column + "_").stream().anyMatch(name::equalsIgnoreCase)) {
                    return name;
                }
            }
        }

        throw new IllegalStateException(table + " has no column " + column);
    }
}
