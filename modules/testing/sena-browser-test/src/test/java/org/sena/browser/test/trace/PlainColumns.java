package org.sena.browser.test.trace;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.json.Json;

/** The columns that the record of processing says hold something personal in clear. */
public final class PlainColumns {

    private static final String RECORD = "src/main/resources/META-INF/sena/processing.json";
    private static final int DEEP_ENOUGH = 9;

    private PlainColumns() {}

    /** As {@code table.column} in small letters, of every module below the folder. */
    public static Set<String> of(Path modules) throws IOException {
        try (Stream<Path> files = Files.walk(modules, DEEP_ENOUGH)) {
            Set<String> columns =
                    files.filter(file -> file.endsWith(RECORD))
                            .flatMap(PlainColumns::columns)
                            .collect(Collectors.toCollection(TreeSet::new));
            if (columns.isEmpty()) {
                throw new IllegalStateException("No record of processing below " + modules);
            }
            return columns;
        }
    }

    private static Stream<String> columns(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, Object> context = new Json().toType(reader, Json.MAP_TYPE);
            return ((List<?>) context.get("stores"))
                    .stream()
                            .map(store -> (Map<?, ?>) store)
                            .filter(store -> store.containsKey("columns"))
                            .flatMap(PlainColumns::plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> plain(Map<?, ?> store) {
        String table = "sena_" + store.get("name");
        return ((Map<?, ?>) store.get("columns"))
                .entrySet().stream()
                        .filter(column -> column.getValue().toString().startsWith("plain"))
                        .map(column -> (table + "." + column.getKey()).toLowerCase(Locale.ROOT));
    }
}
