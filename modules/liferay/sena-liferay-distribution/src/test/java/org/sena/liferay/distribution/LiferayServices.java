package org.sena.liferay.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The services of GA112 that SENA's components refer to, each with what registers it there. */
final class LiferayServices {

    private LiferayServices() {}

    /** By type; the value names the source. */
    static Map<String, String> read() {
        Map<String, String> services = new TreeMap<>();
        Tables.lines("services.tsv").forEach(line -> services.put(line[0], line[1]));
        return services;
    }

    /** Tables beside the tests: a heading, then lines with a tab between the columns. */
    static final class Tables {

        private Tables() {}

        static Stream<String[]> lines(String name) {
            try (InputStream in =
                    LiferayServices.class.getResourceAsStream("/distribution/" + name)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .map(line -> line.split("\t"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
