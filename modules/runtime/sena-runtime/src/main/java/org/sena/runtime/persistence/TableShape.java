package org.sena.runtime.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The columns of a table, by name.
 *
 * @param types PostgreSQL's name of each column's type, with its length; empty if there is no table
 */
record TableShape(Map<String, String> types) {

    private static final String COLUMNS =
            "select attname, format_type(atttypid, atttypmod) from pg_attribute"
                    + " where attrelid = to_regclass(?) and attnum > 0 and not attisdropped";

    TableShape {
        types = Map.copyOf(types);
    }

    static TableShape of(Connection connection, String table) throws SQLException {
        Map<String, String> types = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    types.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return new TableShape(types);
    }

    boolean isAbsent() {
        return types.isEmpty();
    }

    /** Columns that nobody expects do no harm: a later version may have left them. */
    List<String> differencesFrom(TableShape expected) {
        List<String> differences = new ArrayList<>();
        new TreeMap<>(expected.types)
                .forEach(
                        (column, type) -> {
                            String found = types.get(column);
                            if (found == null) {
                                differences.add("has no column " + column);
                            } else if (!found.equals(type)) {
                                differences.add("has " + column + " as " + found + ", not " + type);
                            }
                        });
        return differences;
    }
}
