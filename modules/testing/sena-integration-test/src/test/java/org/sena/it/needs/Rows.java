package org.sena.it.needs;

import com.liferay.portal.kernel.util.InfrastructureUtil;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What a table holds, past everything that opens seals. */
final class Rows {

    private Rows() {}

    static String of(String table) throws SQLException {
        StringBuilder text = new StringBuilder();

        try (Connection connection = InfrastructureUtil.getDataSource().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select * from " + table);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();

            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    text.append(rows.getString(column)).append('\n');
                }
            }
        }

        return text.toString();
    }
}
