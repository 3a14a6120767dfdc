package org.sena.referral.service.statistics;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sena.referral.api.statistics.Count;
import org.sena.referral.api.statistics.Part;
import org.sena.referral.api.statistics.ReferralFigures;
import org.sena.small.numbers.SmallNumbers;

/** What is shown of numbers and their sums when those that could point at a person are hidden. */
final class HiddenCounts {

    static final SmallNumbers RULE = SmallNumbers.exact(ReferralFigures.FEWEST);

    private HiddenCounts() {}

    /**
     * Of numbers whose sum is known.
     *
     * @return in the order of the numbers, the greatest first, the hidden last
     */
    static <K> Map<K, Count> breakdown(Map<K, Integer> numbers) {
        Set<K> hidden = RULE.hidden(numbers);
        Map<K, Count> shown = new LinkedHashMap<>();

        numbers.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .filter(entry -> !hidden.contains(entry.getKey()))
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .forEach(entry -> shown.put(entry.getKey(), Count.of(entry.getValue())));
        numbers.keySet().stream()
                .filter(hidden::contains)
                .forEach(key -> shown.put(key, Count.hidden()));

        return shown;
    }

    /**
     * Of the rows of a table whose sums stand in a row of their own.
     *
     * @return the rows in their order, then the sums
     */
    static List<Map<Part, Count>> table(List<Map<Part, Integer>> rows) {
        List<Set<Part>> hidden = rows.stream().map(RULE::hidden).collect(toList());
        List<Map<Part, Count>> shown = new ArrayList<>();
        Map<Part, Integer> sums = new EnumMap<>(Part.class);
        Set<Part> telling = EnumSet.noneOf(Part.class);

        for (int i = 0; i < rows.size(); i++) {
            shown.add(show(rows.get(i), hidden.get(i)));
        }

        for (Part part : Part.values()) {
            Map<Integer, Integer> column = new LinkedHashMap<>();
            List<Integer> hiddenRows = new ArrayList<>();

            for (int i = 0; i < rows.size(); i++) {
                column.put(i, rows.get(i).getOrDefault(part, 0));

                if (hidden.get(i).contains(part)) {
                    hiddenRows.add(i);
                }
            }

            sums.put(part, column.values().stream().mapToInt(Integer::intValue).sum());

            if (RULE.isFound(column, hiddenRows)) {
                telling.add(part);
            }
        }

        shown.add(show(sums, RULE.hidden(sums, telling)));

        return shown;
    }

    /** True when the sum of the parts would tell how many there are of a hidden one. */
    static boolean hidesSum(Map<Part, Integer> row) {
        int sum = row.values().stream().mapToInt(Integer::intValue).sum();

        return RULE.isSmall(sum) || RULE.isFound(row, RULE.hidden(row));
    }

    private static Map<Part, Count> show(Map<Part, Integer> row, Set<Part> hidden) {
        Map<Part, Count> shown = new EnumMap<>(Part.class);

        for (Part part : Part.values()) {
            shown.put(
                    part,
                    hidden.contains(part) ? Count.hidden() : Count.of(row.getOrDefault(part, 0)));
        }

        return shown;
    }
}
