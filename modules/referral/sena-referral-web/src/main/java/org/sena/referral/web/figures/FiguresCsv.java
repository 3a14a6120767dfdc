package org.sena.referral.web.figures;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sena.csv.SafeCsv;
import org.sena.referral.api.statistics.ClockFigures;
import org.sena.referral.api.statistics.Count;
import org.sena.referral.api.statistics.Figures;
import org.sena.referral.api.statistics.Part;
import org.sena.referral.api.statistics.ServiceFigures;
import org.sena.web.kit.Texts;

/**
 * The figures as one table: what is counted, of which organisation and service, and the number.
 * What the page hides is hidden here.
 */
final class FiguresCsv {

    private final Texts texts;
    private final Figures figures;

    FiguresCsv(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    void write(Writer to) throws IOException {
        SafeCsv csv = new SafeCsv(to);

        for (List<String> row : rows()) {
            csv.row(row);
        }

        csv.flush();
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();

        rows.add(
                List.of(
                        texts.get("figures.csv.from"),
                        texts.get("figures.csv.until"),
                        texts.get("figures.csv.organisation"),
                        texts.get("figures.csv.service"),
                        texts.get("figures.csv.what"),
                        texts.get("figures.number")));
        figures.services().forEach(one -> addService(rows, one));
        addService(rows, figures.total());
        figures.clocks().forEach(one -> addClock(rows, one));
        addCounts(rows, "figures.declines", "figures.reason.", figures.declines());
        addCounts(rows, "figures.outcomes", "figures.outcome.", figures.outcomes());
        addCounts(rows, "figures.helped", "figures.helped.", figures.helped());
        addCounts(rows, "figures.manners", "figures.manner.", figures.manners());

        return rows;
    }

    private <E extends Enum<E>> void addCounts(
            List<List<String>> rows, String caption, String key, Map<E, Count> counts) {
        counts.forEach(
                (code, count) ->
                        add(
                                rows,
                                texts.get(caption) + ": " + texts.get(key + code),
                                number(count)));
    }

    private void addService(List<List<String>> rows, ServiceFigures one) {
        add(rows, one, texts.get("figures.made"), one.made());

        for (Part part : Part.values()) {
            add(rows, one, texts.get("figures.part." + part), one.parts().get(part));
        }
    }

    private void addClock(List<List<String>> rows, ClockFigures one) {
        String clock = texts.get("figures.clock." + one.clock()) + ": ";

        add(rows, clock + texts.get("figures.stopped"), number(one.stopped()));
        add(rows, clock + texts.get("figures.in-time"), number(one.inTime()));
        add(rows, clock + texts.get("figures.median"), days(one.median()));
        add(rows, clock + texts.get("figures.ninetieth"), days(one.ninetieth()));
    }

    private void add(List<List<String>> rows, ServiceFigures one, String what, Count count) {
        rows.add(row(one.organisationName(), one.serviceName(), what, number(count)));
    }

    private void add(List<List<String>> rows, String what, String number) {
        rows.add(row("", "", what, number));
    }

    private List<String> row(String organisation, String service, String what, String number) {
        return List.of(
                figures.query().from().toString(),
                figures.query().until().toString(),
                organisation,
                service,
                what,
                number);
    }

    private String number(Count count) {
        return count.number().isPresent()
                ? Integer.toString(count.number().getAsInt())
                : texts.get("figures.hidden");
    }

    /** A number that every spreadsheet reads; empty when there is none. */
    private static String days(Optional<Duration> time) {
        return time.map(one -> Double.toString(Math.round(one.toMinutes() / 144.0) / 10.0))
                .orElse("");
    }
}
