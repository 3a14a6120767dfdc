package org.sena.needs.desk.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.needs.api.replay.Flow;
import org.sena.needs.api.replay.Standing;

/** From which level to which, as a table whose cells are the darker the more went that way. */
public final class FlowGrid {

    private static final int SHADES = 5;

    private final List<String> headings;
    private final List<Row> rows;

    private FlowGrid(List<String> headings, List<Row> rows) {
        this.headings = headings;
        this.rows = rows;
    }

    /** Levels that nobody had and nobody would have are left away. */
    static FlowGrid of(Flow flow, Words words) {
        List<Standing> used =
                Arrays.stream(Standing.values())
                        .filter(s -> flow.before(s) + flow.after(s) > 0)
                        .collect(Collectors.toList());
        int most = flow.moves().stream().mapToInt(move -> move.count()).max().orElse(1);
        List<Row> rows = new ArrayList<>();

        for (Standing from : used) {
            List<Square> squares = new ArrayList<>();

            for (Standing to : used) {
                int count = flow.count(from, to);

                squares.add(
                        new Square(
                                words.level(to),
                                words.number(count),
                                count == 0 ? 0 : 1 + (SHADES - 1) * count / most,
                                from == to));
            }

            rows.add(new Row(words.level(from), squares));
        }

        return new FlowGrid(
                used.stream().map(words::level).collect(Collectors.toUnmodifiableList()), rows);
    }

    /** The levels they would go to. */
    public List<String> headings() {
        return headings;
    }

    public List<Row> rows() {
        return rows;
    }

    /** Where those would go who stood at one level. */
    public static final class Row {

        private final String from;
        private final List<Square> squares;

        private Row(String from, List<Square> squares) {
            this.from = from;
            this.squares = List.copyOf(squares);
        }

        public String from() {
            return from;
        }

        public List<Square> squares() {
            return squares;
        }
    }

    /** How many went one way. */
    public static final class Square {

        private final String to;
        private final String count;
        private final int shade;
        private final boolean same;

        private Square(String to, String count, int shade, boolean same) {
            this.to = to;
            this.count = count;
            this.shade = shade;
            this.same = same;
        }

        public String to() {
            return to;
        }

        public String count() {
            return count;
        }

        /** 0 for nobody, 5 for the most. */
        public int shade() {
            return shade;
        }

        /** They would stay where they were. */
        public boolean isSame() {
            return same;
        }
    }
}
