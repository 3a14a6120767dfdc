package org.sena.needs.desk.unmet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.sena.needs.api.UnmetCount;
import org.sena.needs.api.UnmetNeeds;
import org.sena.small.numbers.SmallNumbers;

/** Numbers by a name, none of which tells of fewer than five people. */
final class Tally {

    private static final SmallNumbers RULE = SmallNumbers.exact(UnmetNeeds.FEWEST);

    private final Map<String, Integer> times = new TreeMap<>();

    private Tally() {}

    /**
     * @param name what is counted together, for example the need
     */
    static Tally of(Collection<UnmetCount> counts, Function<UnmetCount, String> name) {
        Tally tally = new Tally();

        counts.forEach(count -> tally.times.merge(name.apply(count), count.times(), Integer::sum));

        return tally;
    }

    /** Most first, then by name; the hidden ones last. */
    List<Line> byNumber() {
        List<Line> lines = lines();

        lines.sort(
                Comparator.comparingInt((Line line) -> -line.times().orElse(0))
                        .thenComparing(Line::name));

        return lines;
    }

    /** By name. */
    List<Line> byName() {
        return lines();
    }

    /** Of all of them; hidden when it tells of fewer than five. */
    OptionalInt total() {
        int total = times.values().stream().mapToInt(Integer::intValue).sum();

        return total < UnmetNeeds.FEWEST ? OptionalInt.empty() : OptionalInt.of(total);
    }

    private List<Line> lines() {
        Set<String> hidden = RULE.hidden(times);
        List<Line> lines = new ArrayList<>();

        times.forEach(
                (name, number) ->
                        lines.add(
                                new Line(
                                        name,
                                        hidden.contains(name)
                                                ? OptionalInt.empty()
                                                : OptionalInt.of(number))));

        return lines;
    }

    /** A name and its number. */
    static final class Line {

        private final String name;
        private final OptionalInt times;

        private Line(String name, OptionalInt times) {
            this.name = name;
            this.times = times;
        }

        String name() {
            return name;
        }

        /** Empty: too few to be shown. */
        OptionalInt times() {
            return times;
        }

        @Override
        public String toString() {
            return name + " " + (times.isPresent() ? times.getAsInt() : "few");
        }
    }
}
