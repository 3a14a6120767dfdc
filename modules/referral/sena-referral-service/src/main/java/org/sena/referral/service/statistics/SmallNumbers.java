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

/**
 * Hides numbers that could point at a person: those from 1 to 9, and as many others as it takes
 * that none of these can be found by taking what is shown from a sum. Nothing at all is no person:
 * zeros are shown.
 */
final class SmallNumbers {

    private SmallNumbers() {}

    /**
     * Of numbers whose sum is known.
     *
     * @return in the order of the numbers, the greatest first, the hidden last
     */
    static <K> Map<K, Count> breakdown(Map<K, Integer> numbers) {
        Set<K> hidden = Set.copyOf(hidden(numbers));
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
        List<Set<Part>> hidden =
                rows.stream().map(row -> Set.copyOf(hidden(row))).collect(toList());
        List<Map<Part, Count>> shown = new ArrayList<>();
        Map<Part, Integer> sums = new EnumMap<>(Part.class);
        Set<Part> open = EnumSet.noneOf(Part.class);

        for (int i = 0; i < rows.size(); i++) {
            shown.add(show(rows.get(i), hidden.get(i)));
        }

        for (Part part : Part.values()) {
            int cells = 0;
            int people = 0;

            for (int i = 0; i < rows.size(); i++) {
                int number = rows.get(i).getOrDefault(part, 0);

                sums.merge(part, number, Integer::sum);

                if (hidden.get(i).contains(part)) {
                    cells++;
                    people += number;
                }
            }

            if (isFound(cells, people)) {
                open.add(part);
            }
        }

        Set<Part> hiddenSums = EnumSet.copyOf(open);

        hiddenSums.addAll(hidden(sums, open));
        shown.add(show(sums, hiddenSums));

        return shown;
    }

    /** True when the sum of the parts would tell how many there are of a hidden one. */
    static boolean hidesSum(Map<Part, Integer> row) {
        int sum = row.values().stream().mapToInt(Integer::intValue).sum();
        Set<Part> hidden = Set.copyOf(hidden(row));
        int people = hidden.stream().mapToInt(part -> row.getOrDefault(part, 0)).sum();

        return isSmall(sum) || isFound(hidden.size(), people);
    }

    static boolean isSmall(int number) {
        return number > 0 && number < ReferralFigures.FEWEST;
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

    private static <K> List<K> hidden(Map<K, Integer> numbers) {
        return hidden(numbers, Set.of());
    }

    /** The small ones, and the next smallest until those hidden are several and at least ten. */
    private static <K> List<K> hidden(Map<K, Integer> numbers, Set<K> already) {
        List<K> hidden = new ArrayList<>(already);
        int people = already.stream().mapToInt(key -> numbers.getOrDefault(key, 0)).sum();
        List<Map.Entry<K, Integer>> ascending =
                numbers.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .filter(entry -> !already.contains(entry.getKey()))
                        .sorted(Map.Entry.comparingByValue())
                        .collect(toList());

        for (Map.Entry<K, Integer> entry : ascending) {
            if (!isSmall(entry.getValue()) && !isFound(hidden.size(), people)) {
                break;
            }

            hidden.add(entry.getKey());
            people += entry.getValue();
        }

        return hidden;
    }

    /** One hidden number is the sum without the others; several under ten are as telling. */
    private static boolean isFound(int hidden, int people) {
        return hidden == 1 || hidden > 0 && people < ReferralFigures.FEWEST;
    }
}
