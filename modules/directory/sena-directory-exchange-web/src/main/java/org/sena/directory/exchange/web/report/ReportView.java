package org.sena.directory.exchange.web.report;

import java.util.List;
import java.util.Map;
import org.sena.directory.api.exchange.Baseline;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** The report, ready to be shown. */
public final class ReportView {

    private final Page page;
    private final Baseline report;

    ReportView(Page page, Baseline report) {
        this.page = page;
        this.report = report;
    }

    public String made() {
        return page.text("report.made", page.moment(report.at()));
    }

    /** Numbers with what they count. */
    public List<String[]> numbers() {
        return List.of(
                number("services", report.services()),
                number("organisations", report.organisations()),
                number("certain", report.certainDuplicates()),
                number("likely", report.likelyDuplicates()));
    }

    public String file() {
        return page.resourceUrl("csv");
    }

    public Table sources() {
        Table table =
                Table.of(
                        page.text("sources.title"),
                        page.text("sources.name"),
                        page.text("sources.services"),
                        page.text("sources.old"),
                        page.text("sources.duplicated"));

        for (Baseline.Source source : report.sources()) {
            table.row(
                    Cell.text(
                            source.publisher().isEmpty()
                                    ? page.text("sources.here")
                                    : source.publisher()),
                    Cell.text(withShare(source.services(), report.services())),
                    Cell.text(withShare(source.unchangedForAYear(), source.services())),
                    Cell.text(withShare(source.duplicated(), source.services())));
        }

        return table;
    }

    public Table modified() {
        return counts("modified.title", "quarter", report.modifiedByQuarter());
    }

    public Table assured() {
        return counts("assured.title", "quarter", report.assuredByQuarter());
    }

    public Table filled() {
        return counts("filled.title", "filled.field", report.filled());
    }

    private Table counts(String caption, String heading, Map<String, Long> counts) {
        Table table =
                Table.of(page.text(caption), page.text(heading), page.text("sources.services"));

        counts.forEach(
                (name, number) ->
                        table.row(
                                Cell.text(name(name)),
                                Cell.text(withShare(number, report.services()))));

        return table;
    }

    private String name(String name) {
        String key = "field." + name;

        return page.texts().has(key) ? page.text(key) : name;
    }

    private String withShare(long part, long whole) {
        return whole == 0
                ? Long.toString(part)
                : page.text("share", part, Math.round(100.0 * part / whole));
    }

    private String[] number(String key, long number) {
        return new String[] {Long.toString(number), page.text("number." + key)};
    }
}
