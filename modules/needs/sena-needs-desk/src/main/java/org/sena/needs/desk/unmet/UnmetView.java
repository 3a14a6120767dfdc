package org.sena.needs.desk.unmet;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sena.needs.api.UnmetCount;
import org.sena.needs.api.UnmetNeed.Gap;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** The numbers, ready to be shown. */
public final class UnmetView {

    private final Page page;
    private final Choice choice;
    private final List<UnmetCount> counts;
    private final UnaryOperator<String> label;

    /**
     * @param label code of a need to its name
     */
    UnmetView(
            Page page, Choice choice, Collection<UnmetCount> counts, UnaryOperator<String> label) {
        this.page = page;
        this.choice = choice;
        this.counts = List.copyOf(counts);
        this.label = label;
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** What is looked at: "All needs, January 2026 to March 2026". */
    public String scope() {
        String need = choice.need().isEmpty() ? page.text("unmet.all") : label.apply(choice.need());

        return page.text("unmet.scope", need, month(choice.first()), month(choice.last()));
    }

    /** Links to other lengths of time. */
    public List<Link> spans() {
        return Choice.MONTHS.stream()
                .sorted()
                .map(
                        months ->
                                new Link(
                                        page.count("unmet.months", months),
                                        url(months, choice.need()),
                                        months == choice.months()))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Back to all needs; empty when all are looked at. */
    public String allUrl() {
        return choice.need().isEmpty() ? "" : url(choice.months(), "");
    }

    public String csvUrl() {
        return page.resourceUrl(
                "csv", "months", Integer.toString(choice.months()), "need", choice.need());
    }

    /** How many people, in words. */
    public String total() {
        OptionalInt total = Tally.of(counts, count -> "").total();

        return total.isPresent()
                ? page.text("unmet.total", total.getAsInt())
                : page.text("unmet.total.few");
    }

    public Table needs() {
        Table table = table("unmet.by-need", "unmet.need");

        Tally.of(counts, count -> count.unmet().need())
                .byNumber()
                .forEach(
                        line ->
                                table.row(
                                        Cell.link(
                                                label.apply(line.name()),
                                                url(choice.months(), line.name())),
                                        number(line.times())));

        return table;
    }

    public Table gaps() {
        Table table = table("unmet.by-gap", "unmet.gap");

        Tally.of(counts, count -> count.unmet().gap().name())
                .byNumber()
                .forEach(
                        line ->
                                table.row(
                                        Cell.text(
                                                page.text("unmet.gap." + Gap.valueOf(line.name()))),
                                        number(line.times())));

        return table;
    }

    public Table levels() {
        Table table = table("unmet.by-level", "unmet.level");

        Tally.of(counts, count -> count.unmet().level().name())
                .byNumber()
                .forEach(
                        line ->
                                table.row(
                                        Cell.text(page.text("unmet.level." + line.name())),
                                        number(line.times())));

        return table;
    }

    public Table districts() {
        Table table = table("unmet.by-district", "unmet.district");

        Tally.of(counts, count -> count.unmet().district())
                .byNumber()
                .forEach(
                        line ->
                                table.row(
                                        Cell.text(
                                                line.name().isEmpty()
                                                        ? page.text("unmet.district.none")
                                                        : line.name()),
                                        number(line.times())));

        return table;
    }

    /** A bar for each month. */
    public List<Bar> months() {
        return bars(Tally.of(counts, count -> count.month().toString()).byName(), true);
    }

    /** A bar for each need, the longest first. */
    public List<Bar> needBars() {
        return bars(Tally.of(counts, count -> label.apply(count.unmet().need())).byNumber(), false);
    }

    private List<Bar> bars(List<Tally.Line> lines, boolean months) {
        int most = lines.stream().mapToInt(line -> line.times().orElse(0)).max().orElse(0);
        List<Bar> bars = new ArrayList<>();

        for (Tally.Line line : lines) {
            String name = months ? month(YearMonth.parse(line.name())) : line.name();
            int percent = most == 0 ? 0 : Math.round(100f * line.times().orElse(0) / most);

            bars.add(new Bar(page.text("unmet.bar", name, words(line.times())), percent));
        }

        return bars;
    }

    private Table table(String caption, String name) {
        return Table.of(page.text(caption), page.text(name), page.text("unmet.number"));
    }

    private Cell number(OptionalInt times) {
        return Cell.text(words(times));
    }

    private String words(OptionalInt times) {
        return times.isPresent() ? Integer.toString(times.getAsInt()) : page.text("unmet.few");
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", page.locale()).format(month);
    }

    private String url(int months, String need) {
        return page.renderUrl("unmet", "months", Integer.toString(months), "need", need);
    }

    /** A way to other numbers. */
    public static final class Link {

        private final String text;
        private final String url;
        private final boolean current;

        private Link(String text, String url, boolean current) {
            this.text = text;
            this.url = url;
            this.current = current;
        }

        public String text() {
            return text;
        }

        public String url() {
            return url;
        }

        public boolean isCurrent() {
            return current;
        }
    }

    /** A bar with its words. */
    public static final class Bar {

        private final String text;
        private final int percent;

        private Bar(String text, int percent) {
            this.text = text;
            this.percent = percent;
        }

        public String text() {
            return text;
        }

        /** Of the longest, 0 to 100. */
        public int percent() {
            return percent;
        }
    }
}
