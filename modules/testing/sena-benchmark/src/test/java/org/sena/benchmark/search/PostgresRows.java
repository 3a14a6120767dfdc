package org.sena.benchmark.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.Location;
import org.sena.directory.api.Service;
import org.sena.directory.api.Term;
import org.sena.directory.standard.Documents;

/** Copies services into the tables, a batch at a time. */
final class PostgresRows {

    private static final int BATCH = 2_000;
    private static final String NULL = "\\N";

    private final Map<String, String> labels;

    PostgresRows(BenchWorld world) {
        labels = world.types.stream().collect(Collectors.toMap(Term::code, Term::label));
    }

    void copy(BaseConnection connection, Stream<Service> services)
            throws SQLException, IOException {
        Iterator<Service> all = services.iterator();

        connection.execSQLUpdate("create temp table raw (like service)");
        connection.execSQLUpdate("alter table raw alter words type text");

        while (all.hasNext()) {
            List<Service> batch = new ArrayList<>();

            while (all.hasNext() && batch.size() < BATCH) {
                batch.add(all.next());
            }

            write(connection, "raw", batch, service -> Stream.of(line(service)));
            write(connection, "location", batch, PostgresRows::locations);
            connection.execSQLUpdate(
                    "insert into service select id, name, to_tsvector('english', words), types,"
                            + " deliveries, from_home, minimum_age, maximum_age, free, document"
                            + " from raw");
            connection.execSQLUpdate("truncate raw");
        }
    }

    private String line(Service service) {
        String words =
                Stream.concat(
                                Stream.of(
                                        service.name(),
                                        service.description(),
                                        service.organisation().name()),
                                service.serviceTypes().stream().map(labels::get))
                        .collect(Collectors.joining(" "));

        return Stream.of(
                        service.id(),
                        text(service.name()),
                        text(words),
                        array(service.serviceTypes().stream()),
                        array(service.deliveries().stream().map(Delivery::name)),
                        service.deliveries().stream().anyMatch(d -> d != Delivery.VENUE),
                        service.minimumAge().isPresent() ? service.minimumAge().getAsInt() : NULL,
                        service.maximumAge().isPresent() ? service.maximumAge().getAsInt() : NULL,
                        service.isFree(),
                        text(Documents.text(service)))
                .map(String::valueOf)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static Stream<String> locations(Service service) {
        return service.locations().stream()
                .map(Location::coordinate)
                .map(at -> at.orElseThrow())
                .map((Coordinate at) -> at.latitude() + "\t" + at.longitude())
                .map(at -> service.id() + "\t" + at + "\n");
    }

    private static void write(
            BaseConnection connection,
            String table,
            List<Service> services,
            Function<Service, Stream<String>> lines)
            throws SQLException {
        CopyIn copy = new CopyManager(connection).copyIn("copy " + table + " from stdin");

        for (Service service : services) {
            for (String line : lines.apply(service).toList()) {
                byte[] bytes = line.getBytes(StandardCharsets.UTF_8);

                copy.writeToCopy(bytes, 0, bytes.length);
            }
        }

        copy.endCopy();
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String array(Stream<String> values) {
        return values.collect(Collectors.joining(",", "{", "}"));
    }
}
