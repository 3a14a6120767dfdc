package org.sena.referral.web.figures;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sena.referral.api.statistics.ClockFigures;
import org.sena.referral.api.statistics.Count;
import org.sena.referral.api.statistics.Figures;
import org.sena.referral.api.statistics.Part;
import org.sena.referral.api.statistics.ServiceFigures;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** The figures, ready to be shown. */
public final class FiguresView {

    private final Page page;
    private final Span span;
    private final LocalDate today;
    private final Figures figures;
    private final FigureWords words;

    FiguresView(Page page, Span span, LocalDate today, Figures figures) {
        this.page = page;
        this.span = span;
        this.today = today;
        this.figures = figures;
        this.words = new FigureWords(page.texts(), page.locale());
    }

    public String scope() {
        return page.text("figures.scope", page.date(span.from()), page.date(span.until()));
    }

    /** The first day, as it is typed; and the last. */
    public LocalDate from() {
        return span.from();
    }

    public LocalDate until() {
        return span.until();
    }

    public boolean isEmpty() {
        return figures.services().isEmpty();
    }

    /** Links to usual lengths of time. */
    public List<Link> spans() {
        return Stream.of(1, 3, 12)
                .map(
                        months -> {
                            Span other = Span.lastMonths(months, today);

                            return new Link(
                                    page.count("figures.months", months),
                                    page.renderUrl(
                                            "figures",
                                            "from",
                                            other.from().toString(),
                                            "until",
                                            other.until().toString()),
                                    other.isSame(span));
                        })
                .collect(toUnmodifiableList());
    }

    public String csvUrl() {
        return page.resourceUrl(
                "csv", "from", span.from().toString(), "until", span.until().toString());
    }

    /** What became of the referrals, by service. */
    public Table services() {
        List<String> headings = new ArrayList<>();

        headings.add(page.text("figures.service"));
        headings.add(page.text("figures.made"));

        for (Part part : Part.values()) {
            headings.add(page.text("figures.part." + part));
        }

        Table table = Table.of(page.text("figures.services"), headings.toArray(new String[0]));

        figures.services().forEach(one -> table.row(row(one, name(one))));

        if (figures.services().size() > 1) {
            table.row(row(figures.total(), page.text("figures.total")));
        }

        return table;
    }

    private String name(ServiceFigures one) {
        return page.text("figures.service.name", one.serviceName(), one.organisationName());
    }

    private Cell[] row(ServiceFigures one, String name) {
        List<Cell> cells = new ArrayList<>();

        cells.add(Cell.text(name));
        cells.add(number(one.made()));

        for (Part part : Part.values()) {
            cells.add(number(one.parts().get(part)));
        }

        return cells.toArray(new Cell[0]);
    }

    /** How soon people were answered and reached. */
    public Table clocks() {
        Table table =
                Table.of(
                        page.text("figures.clocks"),
                        page.text("figures.clock"),
                        page.text("figures.stopped"),
                        page.text("figures.in-time"),
                        page.text("figures.median"),
                        page.text("figures.ninetieth"));

        for (ClockFigures one : figures.clocks()) {
            table.row(
                    Cell.text(page.text("figures.clock." + one.clock())),
                    number(one.stopped()),
                    number(one.inTime()),
                    Cell.text(one.median().map(words::days).orElse("–")),
                    Cell.text(one.ninetieth().map(words::days).orElse("–")));
        }

        return table;
    }

    public boolean hasDeclines() {
        return !figures.declines().isEmpty();
    }

    public Table declines() {
        return table("figures.declines", "figures.reason.", figures.declines());
    }

    public boolean hasOutcomes() {
        return !figures.outcomes().isEmpty();
    }

    public Table outcomes() {
        return table("figures.outcomes", "figures.outcome.", figures.outcomes());
    }

    public boolean hasAnswers() {
        return !figures.helped().isEmpty();
    }

    /** Whether people got the help they needed, as they say. */
    public Table helped() {
        return table("figures.helped", "figures.helped.", figures.helped());
    }

    /** How it was for them. */
    public Table manners() {
        return table("figures.manners", "figures.manner.", figures.manners());
    }

    private <E extends Enum<E>> Table table(String caption, String key, Map<E, Count> counts) {
        Table table =
                Table.of(
                        page.text(caption),
                        page.text(caption + ".name"),
                        page.text("figures.number"));

        counts.forEach((code, count) -> table.row(Cell.text(page.text(key + code)), number(count)));

        return table;
    }

    private Cell number(Count count) {
        return Cell.text(words.number(count));
    }

    /** A way to another length of time. */
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

        /** For aria-current; null when it is another. */
        public String ariaCurrent() {
            return current ? "true" : null;
        }
    }
}
