package org.sena.referral.service.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.referral.api.statistics.Count;
import org.sena.referral.api.statistics.Part;

class HiddenCountsTest {

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({
        "A=40 B=12 C=10, A=40 B=12 C=10, none is small",
        "A=0 B=12, B=12, nothing is no person and no line",
        "A=40 B=12 C=9, A=40 B=? C=?, the next smallest goes with a single small one",
        "A=40 B=7 C=9, A=40 B=? C=?, two that are sixteen together hide each other",
        "A=40 B=2 C=3, A=? B=? C=?, two that are five together need a third",
        "A=3, A=?, a single one is the sum",
        "A=12, A=12, a single one that is not small"
    })
    void a_small_number_cannot_be_found(String numbers, String shown, String why) {
        Map<String, Integer> read = new LinkedHashMap<>();

        for (String one : numbers.split(" ")) {
            read.put(one.split("=")[0], Integer.valueOf(one.split("=")[1]));
        }

        assertEquals(
                Arrays.stream(shown.split(" ")).sorted().collect(Collectors.toList()),
                HiddenCounts.breakdown(read).entrySet().stream()
                        .map(one -> one.getKey() + "=" + text(one.getValue()))
                        .sorted()
                        .collect(Collectors.toList()));
    }

    /** Accepted, declined, expired, withdrawn, cancelled, open; rows by bars. */
    @ParameterizedTest(name = "{0} shows as {1} ({2})")
    @CsvSource({
        "20 10 0 0 0 30, 20 10 0 0 0 30 | 20 10 0 0 0 30, nothing is small",
        "20 3 0 0 0 30, ? ? 0 0 0 30 | ? ? 0 0 0 30, the sum of one row is that row",
        "20 3 0 0 0 30 | 40 40 0 0 0 40, ? ? 0 0 0 30 | 40 40 0 0 0 40 | ? ? 0 0 0 70,"
                + " the only hidden one of a column could be found",
        "20 3 0 0 0 30 | 20 9 0 0 0 30, ? ? 0 0 0 30 | ? ? 0 0 0 30 | 40 12 0 0 0 60,"
                + " two of a column that are twelve together hide each other"
    })
    void no_sum_tells_what_a_row_hides(String rows, String shown, String why) {
        List<Map<Part, Integer>> table = new ArrayList<>();

        for (String row : rows.split(" \\| ")) {
            Map<Part, Integer> parts = new LinkedHashMap<>();
            String[] cells = row.split(" ");

            for (Part part : Part.values()) {
                parts.put(part, Integer.valueOf(cells[part.ordinal()]));
            }

            table.add(parts);
        }

        assertEquals(
                shown,
                HiddenCounts.table(table).stream()
                        .map(HiddenCountsTest::text)
                        .collect(Collectors.joining(" | ")));
    }

    private static String text(Map<Part, Count> row) {
        return Arrays.stream(Part.values())
                .map(part -> text(row.get(part)))
                .collect(Collectors.joining(" "));
    }

    private static String text(Count count) {
        return count.number().isPresent() ? Integer.toString(count.number().getAsInt()) : "?";
    }
}
