package org.sena.runtime.persistence;

import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Has upgrade steps work in the transaction of who runs them: GA112's {@code
 * BaseDBProcess.getConnection} asks {@code InfrastructureUtil} for the portal's data source, which
 * this one stands in for. While a step runs, its thread gets that one connection, and can neither
 * commit nor close it; everybody else gets connections of their own as ever.
 */
final class UpgradeConnection implements DataSource {

    private static final Set<String> LEFT_OUT =
            Set.of("close", "commit", "rollback", "setAutoCommit");

    private final DataSource others;
    private final ThreadLocal<Connection> bound = new ThreadLocal<>();

    UpgradeConnection(DataSource others) {
        this.others = others;
    }

    void run(Connection connection, UpgradeStep step) throws UpgradeException {
        bound.set(kept(connection));
        try {
            step.upgrade();
        } finally {
            bound.remove();
        }
    }

    private static Connection kept(Connection connection) {
        return (Connection)
                Proxy.newProxyInstance(
                        UpgradeConnection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                            if (LEFT_OUT.contains(method.getName())) {
                                return null;
                            }
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = bound.get();
        return connection == null ? others.getConnection() : connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return others.getConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return others.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        others.setLogWriter(out);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return others.getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        others.setLoginTimeout(seconds);
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return others.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return others.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return others.isWrapperFor(type);
    }
}
