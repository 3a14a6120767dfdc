package org.sena.operations.metrics;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.osgi.service.component.annotations.Component;
import org.sena.operations.Figure;
import org.sena.operations.Figures;

/**
 * Connections to the database, as HikariCP's own beans tell them. Both hosts use HikariCP: Liferay
 * registers the beans by {@code jdbc.default.registerMbeans} of portal.properties, the runtime does
 * it itself.
 */
@Component(service = Figures.class)
public class PoolFigures implements Figures {

    private static final String POOLS = "com.zaxxer.hikari:type=Pool (*)";

    private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();

    @Override
    public String source() {
        return "pools";
    }

    @Override
    public List<Figure> now() {
        List<Figure> figures = new ArrayList<>();

        try {
            for (ObjectName pool : beans.queryNames(new ObjectName(POOLS), null)) {
                String name = pool.getKeyProperty("type").replaceAll("Pool \\((.*)\\)", "$1");

                figures.add(connections(pool, name, "active", "ActiveConnections"));
                figures.add(connections(pool, name, "idle", "IdleConnections"));
                figures.add(
                        Figure.of(
                                        "sena.database.waiting",
                                        "Threads that wait for a connection",
                                        number(pool, "ThreadsAwaitingConnection"))
                                .with("pool", name));
            }
        } catch (JMException e) {
            throw new IllegalStateException("A pool can't be asked", e);
        }

        return figures;
    }

    private Figure connections(ObjectName pool, String name, String state, String attribute)
            throws JMException {
        return Figure.of(
                        "sena.database.connections",
                        "Connections to the database",
                        number(pool, attribute))
                .with("pool", name)
                .with("state", state);
    }

    private double number(ObjectName pool, String attribute) throws JMException {
        return ((Number) beans.getAttribute(pool, attribute)).doubleValue();
    }
}
