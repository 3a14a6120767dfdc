package org.sena.needs.desk.unmet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.needs.api.UnmetCount;
import org.sena.needs.api.UnmetNeed;
import org.sena.needs.api.UnmetNeed.Gap;
import org.sena.scoring.api.Level;

class TallyTest {

    @ParameterizedTest(name = "{0} shown as {1}")
    @CsvSource({
        "a 7 b 5 c 9, c 9/a 7/b 5",
        "a 7 b 2 c 9, c 9/a few/b few",
        "a 7 b 2 c 3, a 7/b few/c few",
        "a 7 b 1 c 1 d 9, d 9/a few/b few/c few",
        "a 7 b 4, a few/b few",
        "a 4, a few",
        "a 5, a 5",
        "a 7 b 7 c 1, b 7/a few/c few"
    })
    void no_number_tells_of_fewer_than_five_not_even_by_taking_others_from_the_total(
            String numbers, String shown) {
        assertEquals(shown, said(tally(numbers).byNumber()));
    }

    @Test
    void what_is_counted_under_one_name_is_added_up_before_anything_is_hidden() {
        assertEquals("a 6/b 5", said(tally("a 3 b 5 a 3").byName()));
    }

    @Test
    void a_total_below_five_is_not_told() {
        assertEquals(OptionalInt.empty(), tally("a 2 b 2").total());
        assertEquals(OptionalInt.of(5), tally("a 2 b 3").total());
        assertEquals(OptionalInt.empty(), Tally.of(List.of(), count -> "").total());
    }

    @Test
    void a_spreadsheet_takes_no_cell_for_a_formula_and_gets_no_small_number() {
        String csv =
                UnmetCsv.of(
                        counts("food 6 debt 3"), need -> need.equals("food") ? "=1+1" : "\"x\"");

        assertEquals(
                "\"By\",\"Name\",\"Number\"\r\n"
                        + "\"District\",\"PE29\",\"9\"\r\n"
                        + "\"Month\",\"2026-11\",\"9\"\r\n"
                        + "\"Need\",\"\"\"x\"\"\",\"fewer than 5, or hidden for their sake\"\r\n"
                        + "\"Need\",\"'=1+1\",\"fewer than 5, or hidden for their sake\"\r\n",
                csv);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2026-09",
        "1, 2026-11",
        "12, 2025-12",
        "36, 2023-12",
        "5, 2025-12",
        "x, 2025-12"
    })
    void a_span_ends_with_this_month(String months, YearMonth first) {
        Choice choice = Choice.of(months, "", YearMonth.of(2026, 11));

        assertEquals(first, choice.first());
        assertEquals(YearMonth.of(2026, 11), choice.last());
    }

    private static Tally tally(String numbers) {
        return Tally.of(counts(numbers), count -> count.unmet().need());
    }

    private static List<UnmetCount> counts(String numbers) {
        String[] words = numbers.split(" ");
        List<UnmetCount> counts = new ArrayList<>();

        for (int i = 0; i < words.length; i += 2) {
            counts.add(
                    UnmetCount.of(
                            UnmetNeed.of(words[i], Level.SELF_SERVE, Gap.NOTHING, "PE29"),
                            YearMonth.of(2026, 11),
                            Integer.parseInt(words[i + 1])));
        }

        return counts;
    }

    private static String said(List<Tally.Line> lines) {
        return lines.stream().map(Tally.Line::toString).collect(Collectors.joining("/"));
    }
}
