package org.sena.needs.desk.unmet;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.needs.api.UnmetCount;

/** What is looked at: so many months up to this one, and all needs or one. */
final class Choice {

    /** How many months can be looked at, the usual first. */
    static final List<Integer> MONTHS = List.of(12, 3, 1, 36);

    private final int months;
    private final String need;
    private final YearMonth last;

    private Choice(int months, String need, YearMonth last) {
        this.months = months;
        this.need = need;
        this.last = last;
    }

    /**
     * @param months one of {@link #MONTHS}; anything else is the usual
     * @param need code of the need, or empty
     */
    static Choice of(String months, String need, YearMonth last) {
        int asked =
                MONTHS.stream()
                        .filter(number -> number.toString().equals(months))
                        .findFirst()
                        .orElse(MONTHS.get(0));

        return new Choice(asked, need, last);
    }

    int months() {
        return months;
    }

    /** Empty: all. */
    String need() {
        return need;
    }

    YearMonth first() {
        return last.minusMonths(months - 1L);
    }

    YearMonth last() {
        return last;
    }

    List<UnmetCount> of(Collection<UnmetCount> all) {
        return all.stream()
                .filter(count -> need.isEmpty() || count.unmet().need().equals(need))
                .collect(Collectors.toUnmodifiableList());
    }
}
