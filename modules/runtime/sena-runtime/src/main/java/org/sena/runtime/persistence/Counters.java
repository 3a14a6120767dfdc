package org.sena.runtime.persistence;

import com.liferay.counter.kernel.service.CounterLocalService;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.sena.runtime.failure.StartFailure;

/**
 * Numbers that are given out once, in Liferay's table {@code Counter}.
 *
 * <p>A number is taken outside the caller's transaction: one that rolls back leaves a gap and keeps
 * nobody waiting. Each runtime takes a hundred at a time.
 */
final class Counters implements CounterLocalService {

    private static final String ANY = "com.liferay.counter.kernel.model.Counter";
    private static final int STEP = 100;

    private final DataSource dataSource;
    private final Map<String, Range> ranges = new ConcurrentHashMap<>();

    private Counters(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    static Counters open(DataSource dataSource) {
        Counters counters = new Counters(dataSource);
        try {
            counters.update(
                    "create table if not exists Counter"
                            + " (name varchar(150) not null primary key, currentId bigint)");
        } catch (IllegalStateException e) {
            throw new StartFailure(
                    "SENA may not make tables in this database (" + e.getCause().getMessage() + ")",
                    e);
        }
        return counters;
    }

    @Override
    public long increment() {
        return increment(ANY);
    }

    @Override
    public long increment(String name) {
        Range range = ranges.computeIfAbsent(name, key -> new Range());
        synchronized (range) {
            if (range.last == range.end) {
                range.end = allocate(name, STEP);
                range.last = range.end - STEP;
            }
            return ++range.last;
        }
    }

    /** Takes {@code size} numbers; the last of them is returned. */
    @Override
    public long increment(String name, int size) {
        return allocate(name, size);
    }

    @Override
    public long getCurrentId(String name) {
        Range range = ranges.get(name);
        if (range == null) {
            return allocate(name, 0);
        }
        synchronized (range) {
            return range.last;
        }
    }

    @Override
    public List<String> getNames() {
        List<String> names = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select name from Counter order by name");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    @Override
    public void rename(String oldName, String newName) {
        update("update Counter set name = ? where name = ?", newName, oldName);
        ranges.remove(oldName);
    }

    @Override
    public void reset(String name) {
        update("delete from Counter where name = ?", name);
        ranges.remove(name);
    }

    @Override
    public void reset(String name, long size) {
        reset(name);
        update("insert into Counter (name, currentId) values (?, ?)", name, size);
    }

    @Override
    public String getOSGiServiceIdentifier() {
        return CounterLocalService.class.getName();
    }

    /** One statement, so that runtimes on one server never take the same numbers. */
    private long allocate(String name, int size) {
        String sql =
                "insert into Counter (name, currentId) values (?, ?) on conflict (name)"
                        + " do update set currentId = Counter.currentId + ? returning currentId";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.setLong(2, size);
            statement.setLong(3, size);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The counter " + name + " can't be reached", e);
        }
    }

    private void update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is left of the numbers that this runtime took. */
    private static final class Range {
        private long last;
        private long end;
    }
}
