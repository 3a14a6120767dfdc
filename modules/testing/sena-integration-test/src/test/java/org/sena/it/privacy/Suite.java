package org.sena.it.privacy;

import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import com.liferay.portal.kernel.util.InfrastructureUtil;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** The running suite, as a test inside it sees it. */
final class Suite {

    private static final long PATIENCE_MILLIS = 30_000;

    private Suite() {}

    static <T> T service(BundleContext context, Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            T service = tracker.waitForService(PATIENCE_MILLIS);
            if (service == null) {
                throw new AssertionError("No " + type.getName() + " in the suite");
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            tracker.close();
        }
    }

    /** Does the work in one transaction, as a use case of another context would. */
    static <T> T inTransaction(Callable<T> work) throws Exception {
        TransactionConfig.Builder builder = new TransactionConfig.Builder();
        builder.setPropagation(Propagation.REQUIRED);
        builder.setRollbackForClasses(Exception.class);
        try {
            return TransactionInvokerUtil.invoke(builder.build(), work);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    static int update(String sql, Object... values) throws SQLException {
        try (Connection connection = InfrastructureUtil.getDataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            int rows = statement.executeUpdate();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return rows;
        }
    }

    /** The first column of the first row. */
    static long number(String sql, Object... values) throws SQLException {
        try (Connection connection = InfrastructureUtil.getDataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Everything that a table holds, as text. */
    static String everythingIn(String table) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Connection connection = InfrastructureUtil.getDataSource().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select * from " + table);
                ResultSet rows = statement.executeQuery()) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    text.append(rows.getString(column)).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }
}
