package org.sena.benchmark.search;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.core.BaseConnection;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.standard.Documents;

/**
 * The same services in PostgreSQL, as place directories keep them: full text with a GIN index,
 * positions with a GiST index of earthdistance, the rest in columns, and the document beside them.
 */
final class PostgresSearch implements AutoCloseable {

    private static final String SCHEMA =
            """
            create extension cube;
            create extension earthdistance;
            create or replace function earth() returns float8 language sql
                immutable parallel safe as 'select 6371008.8::float8';
            create table service (
                id uuid primary key, name text not null, words tsvector not null,
                types text[] not null, deliveries text[] not null, from_home boolean not null,
                minimum_age int, maximum_age int, free boolean not null, document text not null);
            create table location (
                service_id uuid not null, latitude float8 not null, longitude float8 not null);
            """;

    private static final String INDEXES =
            """
            create index on service using gin (words);
            create index on service using gin (types);
            create index on service (name, id);
            create index on service (from_home) where from_home;
            create index on location using gist (ll_to_earth(latitude, longitude));
            create index on location (service_id);
            vacuum analyze;
            """;

    private final EmbeddedPostgres postgres;
    private final Connection connection;

    PostgresSearch(Stream<Service> services, BenchWorld world) throws IOException, SQLException {
        postgres =
                EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "512MB")
                        .setServerConfig("effective_cache_size", "2GB")
                        .setServerConfig("work_mem", "64MB")
                        .setServerConfig("maintenance_work_mem", "256MB")
                        .setServerConfig("random_page_cost", "1.1")
                        .setServerConfig("jit", "off")
                        .setServerConfig("fsync", "off")
                        .start();
        connection = postgres.getPostgresDatabase().getConnection();

        for (String statement : SCHEMA.split(";\n")) {
            execute(statement);
        }

        new PostgresRows(world).copy(connection.unwrap(BaseConnection.class), services);

        for (String statement : INDEXES.split(";\n")) {
            execute(statement);
        }
    }

    /** How many there are, and the services of the page. */
    Found search(ServiceSearch search) throws SQLException {
        PostgresQuery query = new PostgresQuery(search);

        try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
            List<Object> values = query.values();

            for (int i = 0; i < values.size(); i++) {
                statement.setObject(
                        i + 1,
                        values.get(i) instanceof String[] array
                                ? connection.createArrayOf("text", array)
                                : values.get(i));
            }

            try (ResultSet rows = statement.executeQuery()) {
                return read(rows);
            }
        }
    }

    long bytes() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select pg_total_relation_size('service')"
                                        + " + pg_total_relation_size('location')")) {
            row.next();

            return row.getLong(1);
        }
    }

    private static Found read(ResultSet rows) throws SQLException {
        List<Service> services = new ArrayList<>();
        long total = 0;

        while (rows.next()) {
            total = rows.getLong(1);

            if (rows.getString(2) != null) {
                services.add(Documents.service(Documents.parse(rows.getString(2))));
            }
        }

        return new Found(total, services);
    }

    private void execute(String sql) throws SQLException {
        if (!sql.isBlank()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        postgres.close();
    }

    record Found(long total, List<Service> services) {}
}
