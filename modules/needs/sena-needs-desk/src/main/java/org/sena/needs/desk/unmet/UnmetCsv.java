package org.sena.needs.desk.unmet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sena.needs.api.UnmetCount;

/**
 * The numbers as a table: by need, by district and by month, each as the page shows them, so that
 * no two columns together tell of fewer people. Source of the quoting: RFC 4180.
 */
final class UnmetCsv {

    private static final String HIDDEN = "fewer than 5, or hidden for their sake";

    private UnmetCsv() {}

    static String of(Collection<UnmetCount> counts, UnaryOperator<String> label) {
        List<String> rows = new ArrayList<>();

        rows.add(row("By", "Name", "Number"));

        Map<String, Function<UnmetCount, String>> ways = new TreeMap<>();

        ways.put("Need", count -> label.apply(count.unmet().need()));
        ways.put("District", count -> count.unmet().district());
        ways.put("Month", count -> count.month().toString());
        ways.forEach(
                (way, name) ->
                        Tally.of(counts, name)
                                .byName()
                                .forEach(line -> rows.add(row(way, line.name(), number(line)))));

        return String.join("\r\n", rows) + "\r\n";
    }

    private static String number(Tally.Line line) {
        return line.times().isPresent() ? Integer.toString(line.times().getAsInt()) : HIDDEN;
    }

    private static String row(String... cells) {
        return List.of(cells).stream().map(UnmetCsv::cell).collect(Collectors.joining(","));
    }

    /** Quoted; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;

        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
