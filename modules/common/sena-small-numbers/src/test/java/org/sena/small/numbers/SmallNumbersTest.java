package org.sena.small.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNumbersTest {

    @ParameterizedTest(name = "{1} of fewest {0} hide {2} ({3})")
    @CsvSource({
        "10, A=40 B=12 C=10, '', none is small",
        "10, A=0 B=12, '', nothing is no person",
        "10, A=40 B=12 C=9, B C, the next smallest goes with a single small one",
        "10, A=40 B=7 C=9, B C, two that are sixteen together hide each other",
        "10, A=40 B=2 C=3, A B C, two that are five together need a third",
        "10, A=40 B=0 C=3, A C, a zero hides nobody",
        "10, A=3, A, a single one is the sum",
        "10, A=0 B=3, B, nobody is left to hide it",
        "10, A=12, '', a single one that is not small",
        "5, A=7 B=5 C=9, '', none is below five",
        "5, A=7 B=2 C=9, A B, the next smallest goes with it",
        "5, A=7 B=2 C=3, B C, two that are five together hide each other",
        "5, A=7 B=1 C=1 D=9, A B C, two that are two together need a third",
        "5, A=7 B=7 C=1, A C, of equal ones the first is enough"
    })
    void no_exact_number_is_found(int fewest, String numbers, String hidden, String why) {
        assertEquals(hidden, text(SmallNumbers.exact(fewest).hidden(read(numbers))));
    }

    @ParameterizedTest(name = "{0} hide {1} ({2})")
    @CsvSource({
        "A=40 B=12 C=5, '', none is small",
        "A=40 B=12 C=3, B C, the next smallest goes with a single small one",
        "A=40 B=0 C=3, B C, a zero beside it is enough when sums are rounded",
        "A=40 B=1 C=1, B C, and so are two that are two together",
        "A=40 B=0 C=0, '', zeros are shown where nothing is hidden",
        "A=3, A, a single one"
    })
    void no_rounded_number_is_found(String numbers, String hidden, String why) {
        assertEquals(hidden, text(SmallNumbers.rounded(5).hidden(read(numbers))));
    }

    @ParameterizedTest(name = "{0}, {1} hidden: {2} ({3})")
    @CsvSource({
        "A=40 B=12 C=20, A, A B, the only hidden one would be the sum without the others",
        "A=40 B=12 C=20, A B, A B, two are hidden already",
        "A=40 B=12 C=3, A, A C, a small one is hidden besides",
        "A=40 B=0 C=0, B, A B, a hidden zero is found too"
    })
    void what_was_hidden_for_another_reason_counts(
            String numbers, String already, String hidden, String why) {
        assertEquals(
                hidden,
                text(SmallNumbers.exact(10).hidden(read(numbers), List.of(already.split(" ")))));
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({"0, 0", "5, 5", "6, 5", "7, 5", "8, 10", "12, 10", "13, 15", "100, 100"})
    void rounding_goes_to_the_nearest_multiple(int number, int shown) {
        assertEquals(shown, SmallNumbers.rounded(5).shown(number));
        assertEquals(number, SmallNumbers.exact(5).shown(number));
    }

    @Test
    void whatever_the_numbers_no_small_one_is_shown_and_none_found_that_others_could_hide() {
        Random random = new Random(7);

        for (int run = 0; run < 2_000; run++) {
            Map<Integer, Integer> numbers = new LinkedHashMap<>();

            for (int key = 0; key < 2 + random.nextInt(6); key++) {
                numbers.put(key, random.nextInt(3) == 0 ? random.nextInt(100) : random.nextInt(9));
            }
            for (SmallNumbers rule : List.of(SmallNumbers.exact(5), SmallNumbers.rounded(5))) {
                Set<Integer> hidden = rule.hidden(numbers);
                boolean isEverybodyHidden =
                        numbers.keySet().stream()
                                .allMatch(key -> hidden.contains(key) || numbers.get(key) == 0);

                assertFalse(
                        numbers.keySet().stream()
                                .anyMatch(
                                        key ->
                                                rule.isSmall(numbers.get(key))
                                                        && !hidden.contains(key)),
                        numbers::toString);
                assertFalse(!isEverybodyHidden && rule.isFound(numbers, hidden), numbers::toString);
            }
        }
    }

    private static Map<String, Integer> read(String numbers) {
        return Arrays.stream(numbers.split(" "))
                .map(one -> one.split("="))
                .collect(
                        Collectors.toMap(
                                one -> one[0],
                                one -> Integer.valueOf(one[1]),
                                Integer::sum,
                                LinkedHashMap::new));
    }

    private static String text(Set<String> hidden) {
        return String.join(" ", new TreeSet<>(hidden));
    }
}
