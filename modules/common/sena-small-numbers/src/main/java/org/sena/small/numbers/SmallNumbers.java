package org.sena.small.numbers;

import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which numbers are hidden because they could point at a person: those above 0 and below the fewest
 * that may be told of, and the next smallest besides, until none of the hidden can be found by
 * taking what is shown from a sum. Nothing at all is no person: a zero is not small. Source:
 * primary and secondary suppression as the Office for National Statistics and NHS England publish
 * small counts.
 */
public final class SmallNumbers {

    private final int fewest;
    private final boolean rounded;

    private SmallNumbers(int fewest, boolean rounded) {
        this.fewest = fewest;
        this.rounded = rounded;
    }

    /**
     * For numbers and sums that are shown as they are: what is hidden are several numbers, of at
     * least the fewest people together. A zero never hides another number.
     *
     * @param fewest people a number may tell of, at least 2
     */
    public static SmallNumbers exact(int fewest) {
        return new SmallNumbers(fewest, false);
    }

    /**
     * For numbers and sums that are shown rounded by {@link #shown}: their difference tells little,
     * so that any second hidden number, a zero too, is enough.
     *
     * @param fewest people a number may tell of, at least 2; also what is rounded to
     */
    public static SmallNumbers rounded(int fewest) {
        return new SmallNumbers(fewest, true);
    }

    public boolean isSmall(int number) {
        return number > 0 && number < fewest;
    }

    /** The number, or the nearest multiple of the fewest, half of one going up. */
    public int shown(int number) {
        return rounded ? (number + fewest / 2) / fewest * fewest : number;
    }

    /**
     * The hidden ones of numbers whose sum is known.
     *
     * @return in the order of their size; of equal ones the first in the order of the map
     */
    public <K> Set<K> hidden(Map<K, Integer> numbers) {
        return hidden(numbers, Set.of());
    }

    /**
     * The hidden ones of numbers whose sum is known, some of which are hidden for another reason.
     *
     * @param already hidden; keys of the numbers
     * @return those and what must be hidden besides
     */
    public <K> Set<K> hidden(Map<K, Integer> numbers, Collection<K> already) {
        Set<K> hidden = new LinkedHashSet<>(already);
        List<K> ascending =
                numbers.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .collect(toList());

        ascending.stream().filter(key -> isSmall(numbers.get(key))).forEach(hidden::add);

        for (K key : ascending) {
            if (!isFound(numbers, hidden)) {
                break;
            }
            if (rounded || numbers.get(key) > 0) {
                hidden.add(key);
            }
        }

        return Collections.unmodifiableSet(hidden);
    }

    /** True when the sum of the numbers and those shown would tell what the hidden ones are. */
    public <K> boolean isFound(Map<K, Integer> numbers, Collection<K> hidden) {
        int people = hidden.stream().mapToInt(key -> numbers.getOrDefault(key, 0)).sum();

        return hidden.size() == 1 || !rounded && !hidden.isEmpty() && people < fewest;
    }
}
