package org.sena.needs.desk.replay;

import java.util.ArrayList;
import java.util.List;
import org.sena.needs.api.replay.Week;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** The people offered a call week by week: two bars a week, and the same as a table. */
public final class WeekChart {

    /** Height of the drawing, in its own units. */
    static final int HEIGHT = 100;

    /** Width of a week, in the same units: two bars and a gap. */
    private static final int WEEK = 10;

    private static final int BAR = 4;

    private final Page page;
    private final Words words;
    private final List<Week> weeks;
    private final int most;

    WeekChart(Page page, Words words, List<Week> weeks) {
        this.page = page;
        this.words = words;
        this.weeks = weeks;
        most =
                weeks.stream()
                        .mapToInt(week -> Math.max(week.before(), week.after()))
                        .max()
                        .orElse(0);
    }

    public boolean isEmpty() {
        return weeks.isEmpty();
    }

    public String viewBox() {
        return "0 0 " + Math.max(WEEK, weeks.size() * WEEK) + " " + HEIGHT;
    }

    /** What the drawing shows, for those who don't see it. */
    public String label() {
        return page.text("weeks.label", first(), last(), words.number(most));
    }

    public String first() {
        return weeks.isEmpty() ? "" : page.date(weeks.get(0).monday());
    }

    public String last() {
        return weeks.isEmpty() ? "" : page.date(weeks.get(weeks.size() - 1).monday());
    }

    public String most() {
        return page.text("weeks.most", words.number(most));
    }

    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();

        for (int i = 0; i < weeks.size(); i++) {
            bars.add(new Bar(i * WEEK + 1, height(weeks.get(i).before()), "before"));
            bars.add(new Bar(i * WEEK + 1 + BAR, height(weeks.get(i).after()), "after"));
        }

        return bars;
    }

    public Table table() {
        Table table =
                Table.of(
                        page.text("weeks.caption"),
                        page.text("weeks.week"),
                        page.text("report.before"),
                        page.text("report.after"));

        for (Week week : weeks) {
            table.row(
                    Cell.text(page.date(week.monday())),
                    Cell.text(words.number(week.before())),
                    Cell.text(words.number(week.after())));
        }

        return table;
    }

    private int height(int count) {
        return most == 0 ? 0 : Math.round((float) HEIGHT * count / most);
    }

    /** One bar of the drawing. */
    public static final class Bar {

        private final int x;
        private final int height;
        private final String kind;

        private Bar(int x, int height, String kind) {
            this.x = x;
            this.height = height;
            this.kind = kind;
        }

        public int x() {
            return x;
        }

        public int y() {
            return HEIGHT - height;
        }

        public int width() {
            return BAR;
        }

        public int height() {
            return height;
        }

        /** {@code before} or {@code after}. */
        public String kind() {
            return kind;
        }
    }
}
