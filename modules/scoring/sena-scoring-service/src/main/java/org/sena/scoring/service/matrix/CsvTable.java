package org.sena.scoring.service.matrix;

import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as CSV (RFC 4180) and back. Blank rows count, so that a row has the number it has in a
 * spreadsheet; spaces around a cell do not.
 */
public final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).build();

    private CsvTable() {}

    /** The rows, the header first; none when a problem was found. */
    public static List<List<String>> read(String csv, char separator, Problems problems) {
        List<List<String>> rows = new ArrayList<>();
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        CSVFormat format = FORMAT.builder().setDelimiter(separator).build();

        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord line : parser) {
                rows.add(line.stream().map(String::strip).collect(toList()));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            problems.add(
                    rows.size() + 1,
                    "",
                    "This is not a CSV row: a quotation mark is missing or out of place");

            return List.of();
        }
        if (rows.isEmpty()) {
            problems.add(1, "", "The table is empty");
        }

        return rows;
    }

    /** The rows of a stored table. */
    public static List<List<String>> stored(String csv) {
        return read(csv, ',', new Problems());
    }

    public static String write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();

        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text can always be written to", e);
        }

        return text.toString();
    }

    /** How many rows below the header hold something. */
    public static int rules(List<List<String>> rows) {
        return (int) rows.stream().skip(1).filter(row -> !isBlank(row)).count();
    }

    public static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** The cells by column; absent ones are empty, those beyond the last column left out. */
    public static List<String> fitted(List<String> cells) {
        List<String> fitted = new ArrayList<>(cells);

        while (fitted.size() < Column.HEADER.size()) {
            fitted.add("");
        }

        return List.copyOf(fitted.subList(0, Column.HEADER.size()));
    }

    /** Rule id to cells, in the order of the table; of a repeated id, the first. */
    public static Map<String, List<String>> byRule(List<List<String>> rows) {
        Map<String, List<String>> byRule = new LinkedHashMap<>();

        rows.stream()
                .skip(1)
                .filter(row -> !isBlank(row))
                .map(CsvTable::fitted)
                .forEach(row -> byRule.putIfAbsent(row.get(0), row));

        return byRule;
    }
}
