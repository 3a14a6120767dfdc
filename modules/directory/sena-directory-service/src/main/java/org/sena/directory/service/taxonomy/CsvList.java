package org.sena.directory.service.taxonomy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a list with one line a term. A column that we know nothing of is a mistake. */
final class CsvList {

    static final List<String> COLUMNS =
            List.of("identifier", "label", "description", "parent", "synonyms", "mappings");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreHeaderCase(true)
                    .setIgnoreEmptyLines(true)
                    .setTrim(true)
                    .build();

    private final ListProblems problems;

    CsvList(ListProblems problems) {
        this.problems = problems;
    }

    List<ListItem> items(String content) {
        List<ListItem> items = new ArrayList<>();

        try (CSVParser parser = FORMAT.parse(new StringReader(withoutMark(content)))) {
            if (!hasColumns(parser.getHeaderNames())) {
                return List.of();
            }

            for (CSVRecord line : parser) {
                items.add(item("line " + (line.getRecordNumber() + 1), line));
            }
        } catch (IOException
                | UncheckedIOException
                | IllegalArgumentException
                | IllegalStateException e) {
            problems.add("after line " + (items.size() + 1), "this is no CSV: " + e.getMessage());
        }

        return items;
    }

    private boolean hasColumns(List<String> header) {
        Set<String> unknown = new TreeSet<>(header);
        Set<String> names =
                header.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());

        unknown.removeIf(name -> COLUMNS.contains(name.toLowerCase(Locale.ROOT)));
        unknown.forEach(name -> problems.add("line 1", "unknown column " + name));

        boolean complete = names.contains("identifier") && names.contains("label");

        if (!complete) {
            problems.add("line 1", "the columns identifier and label must be there");
        }

        return complete && unknown.isEmpty();
    }

    private ListItem item(String place, CSVRecord line) {
        if (!line.isConsistent()) {
            problems.add(place, "has " + line.size() + " cells, which is not the heading's number");
        }

        return ImmutableListItem.builder()
                .place(place)
                .identifier(required(place, line, "identifier"))
                .label(required(place, line, "label"))
                .description(cell(line, "description"))
                .parent(cell(line, "parent"))
                .synonyms(
                        line.isMapped("synonyms")
                                ? Optional.of(parts(line, "synonyms"))
                                : Optional.empty())
                .mappings(parts(line, "mappings"))
                .build();
    }

    private String required(String place, CSVRecord line, String column) {
        Optional<String> cell = cell(line, column);

        if (cell.isEmpty()) {
            problems.add(place, "has no " + column);
        }

        return cell.orElse("");
    }

    private static Optional<String> cell(CSVRecord line, String column) {
        return line.isSet(column)
                ? Optional.of(line.get(column)).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static List<String> parts(CSVRecord line, String column) {
        return cell(line, column).stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(String::trim)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }

    /** Spreadsheets put a byte order mark first. */
    private static String withoutMark(String content) {
        return content.startsWith("\uFEFF") ? content.substring(1) : content;
    }
}
