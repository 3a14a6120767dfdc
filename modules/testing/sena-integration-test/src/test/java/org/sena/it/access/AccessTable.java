package org.sena.it.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The table of who may do what, as it is written. */
final class AccessTable {

    private final List<List<String>> lines;

    private AccessTable(List<List<String>> lines) {
        this.lines = lines;
    }

    /** Outside the framework only: the bundle of the tests holds classes and no table. */
    static AccessTable read() {
        try (InputStream in = AccessTable.class.getResourceAsStream("access.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new AccessTable(
                    text.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> Arrays.stream(line.split("\\|")).map(String::trim))
                            .map(cells -> cells.collect(Collectors.toUnmodifiableList()))
                            .collect(Collectors.toUnmodifiableList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everybody the table speaks of. */
    List<String> people() {
        List<String> head = lines.get(0);
        return head.subList(1, head.size());
    }

    /** Everything of that kind the table speaks of. */
    List<String> rows(Kind kind) {
        return lines(kind).map(line -> line.get(0)).collect(Collectors.toUnmodifiableList());
    }

    /** What, who, and how it has to be. */
    Stream<Arguments> cells(Kind kind) {
        return lines(kind).flatMap(this::cells);
    }

    private Stream<List<String>> lines(Kind kind) {
        return lines.stream().skip(1).filter(line -> Kind.of(line.get(0)) == kind);
    }

    private Stream<Arguments> cells(List<String> line) {
        List<String> people = people();
        if (line.size() != people.size() + 1) {
            throw new IllegalStateException("Not a cell for everybody: " + line);
        }
        return IntStream.range(0, people.size())
                .mapToObj(i -> Arguments.of(line.get(0), people.get(i), line.get(i + 1)));
    }

    /** What a row is about. */
    enum Kind {
        PAGE,
        RESOURCE,
        DEED;

        private static Kind of(String row) {
            if (row.startsWith("/")) {
                return PAGE;
            }
            return row.matches("[A-Z]+ /.*") ? RESOURCE : DEED;
        }
    }
}
