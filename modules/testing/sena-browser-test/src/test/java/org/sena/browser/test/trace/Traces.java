package org.sena.browser.test.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds texts wherever a SENA keeps something: in every column, in its files, in its log. */
public final class Traces {

    private final Needles needles;
    private final Set<Trace> found = new LinkedHashSet<>();

    /**
     * @param texts each of at least 8 bytes
     */
    public Traces(Collection<String> texts) {
        needles = new Needles(texts);
    }

    /** Every value of every column of every table. */
    public Traces lookInto(Connection database) throws SQLException {
        DatabaseMetaData meta = database.getMetaData();
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = meta.getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        if (tables.isEmpty()) {
            throw new IllegalStateException("There is no table to look into");
        }
        for (String table : tables) {
            lookInto(database, table);
        }
        return this;
    }

    private void lookInto(Connection database, String table) throws SQLException {
        try (Statement query = database.createStatement();
                ResultSet rows = query.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    byte[] value = rows.getBytes(column);
                    if (value != null) {
                        note(
                                needles.in(value),
                                table + "." + rows.getMetaData().getColumnName(column));
                    }
                }
            }
        }
    }

    /** Every byte of every file: what was deleted or rolled back lies there a while too. */
    public Traces lookInto(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file ->
                                    note(
                                            needles.in(bytes(file)),
                                            folder.relativize(file).toString()));
        }
        return this;
    }

    /** A file may go while others are read. */
    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Traces lookIntoLog(Collection<String> lines) {
        lines.forEach(line -> note(needles.in(line), "log"));
        return this;
    }

    /** Each text once for each place. */
    public Set<Trace> found() {
        return Set.copyOf(found);
    }

    private void note(Set<String> texts, String place) {
        texts.forEach(text -> found.add(new Trace(text, place)));
    }
}
