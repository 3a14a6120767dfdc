package org.sena.scoring.service.matrix;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sena.scoring.api.MatrixRefusedException;
import org.sena.scoring.api.Vocabulary;

/**
 * Reads a scoring table in CSV (RFC 4180). Everything that is not plainly a rule is refused, all
 * mistakes at once; a cell is only ever data and nothing in it is evaluated.
 */
public final class MatrixReader {

    /** Most characters of a table. */
    static final int LONGEST_TABLE = 2_000_000;

    /** Most rules of a table. */
    static final int MOST_RULES = 5_000;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).build();

    private final Vocabulary vocabulary;

    public MatrixReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @throws MatrixRefusedException with every mistake
     */
    public List<MatrixRow> read(String csv) {
        Problems problems = new Problems();
        List<MatrixRow> rows = rows(csv, problems);

        problems.refuseIfAny();

        return rows;
    }

    private List<MatrixRow> rows(String csv, Problems problems) {
        if (csv.length() > LONGEST_TABLE) {
            problems.add(1, "", "The table has more than " + LONGEST_TABLE + " characters");

            return List.of();
        }

        List<List<String>> records = records(csv, problems);

        if (records.isEmpty() || !hasHeader(records.get(0), problems)) {
            return List.of();
        }
        if (records.size() - 1 > MOST_RULES) {
            problems.add(1, "", "The table has more than " + MOST_RULES + " rules");

            return List.of();
        }

        return rules(records, problems);
    }

    private List<MatrixRow> rules(List<List<String>> records, Problems problems) {
        RowReader reader = new RowReader(vocabulary, problems);
        Map<String, Integer> seen = new HashMap<>();
        List<MatrixRow> rows = new ArrayList<>();

        for (int i = 1; i < records.size(); i++) {
            int number = i + 1;

            if (isBlank(records.get(i))) {
                continue;
            }

            Optional<MatrixRow> row = reader.read(number, records.get(i));
            String rule = records.get(i).get(0);
            Integer first = seen.putIfAbsent(rule, number);

            if (first != null) {
                problems.add(number, Column.RULE.title, "Row " + first + " has the same rule id");
            }
            row.ifPresent(rows::add);
        }
        if (records.stream().skip(1).allMatch(MatrixReader::isBlank)) {
            problems.add(1, "", "The table has no rules");
        }

        return rows;
    }

    private static List<List<String>> records(String csv, Problems problems) {
        List<List<String>> records = new ArrayList<>();
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;

        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            for (CSVRecord line : parser) {
                records.add(line.stream().map(String::strip).collect(Collectors.toList()));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            problems.add(
                    records.size() + 1,
                    "",
                    "This is not a CSV row: a quotation mark is missing or out of place");

            return List.of();
        }
        if (records.isEmpty()) {
            problems.add(1, "", "The table is empty");
        }

        return records;
    }

    private static boolean hasHeader(List<String> header, Problems problems) {
        if (header.equals(Column.HEADER)) {
            return true;
        }

        problems.add(1, "", "The columns must be exactly: " + String.join(", ", Column.HEADER));

        return false;
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }
}
