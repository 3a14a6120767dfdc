package org.sena.needs.desk.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.sena.directory.api.Need;
import org.sena.directory.api.Taxonomies;
import org.sena.needs.api.replay.CapacityBasis;
import org.sena.needs.api.replay.Cause;
import org.sena.needs.api.replay.ChangedCase;
import org.sena.needs.api.replay.Flow;
import org.sena.needs.api.replay.GroupShift;
import org.sena.needs.api.replay.ReplayReport;
import org.sena.needs.api.replay.Standing;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Table;

/** What came out, ready to be shown. */
public final class ReportView {

    private final Page page;
    private final Words words;
    private final Trying trying;
    private final ReplayReport report;
    private final Taxonomies taxonomies;

    ReportView(Page page, Trying trying, ReplayReport report, Taxonomies taxonomies) {
        this.page = page;
        this.words = new Words(page);
        this.trying = trying;
        this.report = report;
        this.taxonomies = taxonomies;
    }

    public Trying trying() {
        return trying;
    }

    /** "Based on 312 assessments from 3 June 2026 to 21 November 2026." */
    public String basis() {
        return report.firstAt().isEmpty()
                ? page.text("report.basis.none")
                : page.text(
                        "report.basis",
                        words.number(report.assessments()),
                        page.date(report.firstAt().get()),
                        page.date(report.lastAt().orElseThrow()));
    }

    public boolean isNothing() {
        return report.assessments() == 0;
    }

    public boolean isFew() {
        return report.isFew() && !isNothing();
    }

    public String few() {
        return page.text("report.few", ReplayReport.FEW);
    }

    /** Why assessments are not in it; empty when all are. */
    public List<String> leftOut() {
        return report.leftOut().entrySet().stream()
                .map(
                        entry ->
                                page.count(
                                        "left-out." + words.word(entry.getKey()), entry.getValue()))
                .collect(Collectors.toUnmodifiableList());
    }

    /** The figures to begin with. */
    public List<SummaryRow> inShort() {
        Flow levels = report.levels();

        return List.of(
                row("short.same", levels.total() - levels.moved()),
                row("short.up", levels.up()),
                row("short.down", levels.moved() - levels.up()));
    }

    private SummaryRow row(String key, int count) {
        return SummaryRow.of(
                page.text(key),
                page.text(
                        "short.of",
                        words.number(count),
                        isNothing() ? 0 : Math.round(100f * count / report.assessments())));
    }

    public List<LevelBar> levels() {
        List<LevelBar> bars = new ArrayList<>();
        Flow levels = report.levels();
        int most =
                Arrays.stream(Standing.values())
                        .mapToInt(s -> Math.max(levels.before(s), levels.after(s)))
                        .max()
                        .orElse(0);

        for (Standing standing : Standing.values()) {
            if (standing != Standing.NOT_FOUND) {
                bars.add(
                        new LevelBar(
                                words.level(standing),
                                words.number(levels.before(standing)),
                                words.number(levels.after(standing)),
                                width(levels.before(standing), most),
                                width(levels.after(standing), most)));
            }
        }

        return bars;
    }

    private static int width(int count, int most) {
        return most == 0 ? 0 : Math.round(100f * count / most);
    }

    public FlowGrid flow() {
        return FlowGrid.of(report.levels(), words);
    }

    /** What moved needs, and how many; only what did. */
    public List<SummaryRow> causes() {
        return Arrays.stream(Cause.values())
                .filter(report.causes()::containsKey)
                .map(
                        cause ->
                                SummaryRow.of(
                                        page.text("cause." + words.word(cause)),
                                        page.text(
                                                "cause.needs",
                                                words.number(report.causes().get(cause)))))
                .collect(Collectors.toUnmodifiableList());
    }

    /** True when capacity that is free moved anybody: it does even when the table is the same. */
    public boolean isIdleEffect() {
        return report.causes().containsKey(Cause.CAPACITY)
                && trying.replay().request().capacity() != CapacityBasis.AS_IT_WAS;
    }

    public Table needs() {
        Table table =
                Table.of(
                        page.text("needs.caption"),
                        page.text("needs.need"),
                        page.text("needs.before"),
                        page.text("needs.after"),
                        page.text("needs.moves"));

        report.needs().entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                (Map.Entry<String, Flow> entry) -> -entry.getValue().moved()))
                .forEach(
                        entry ->
                                table.row(
                                        Cell.text(need(entry.getKey())),
                                        Cell.text(found(entry.getValue()::before)),
                                        Cell.text(found(entry.getValue()::after)),
                                        Cell.text(moves(entry.getValue()))));

        return table;
    }

    private String found(ToIntFunction<Standing> count) {
        return words.number(
                Arrays.stream(Standing.values())
                        .filter(standing -> standing != Standing.NOT_FOUND)
                        .mapToInt(count)
                        .sum());
    }

    private String moves(Flow flow) {
        String moves =
                flow.moves().stream()
                        .filter(move -> move.from() != move.to())
                        .map(
                                move ->
                                        page.text(
                                                "needs.move",
                                                words.level(move.from()),
                                                words.level(move.to()),
                                                words.number(move.count())))
                        .collect(Collectors.joining("; "));

        return moves.isEmpty() ? page.text("needs.none") : moves;
    }

    private String need(String code) {
        return taxonomies.need(code).map(Need::label).orElse(code);
    }

    public boolean hasAges() {
        return !report.ages().isEmpty();
    }

    public boolean hasAreas() {
        return !report.areas().isEmpty();
    }

    public Table ages() {
        return groups("ages", report.ages());
    }

    public Table areas() {
        return groups("areas", report.areas());
    }

    private Table groups(String kind, List<GroupShift> groups) {
        Table table =
                Table.of(
                        page.text(kind + ".caption"),
                        page.text(kind + ".group"),
                        page.text("group.assessments"),
                        page.text("group.up"),
                        page.text("group.down"),
                        page.text("group.same"));

        for (GroupShift group : groups) {
            table.row(
                    Cell.text(words.group(group.group())),
                    Cell.text(words.number(group.assessments())),
                    Cell.text(words.hiddenOr(group.up())),
                    Cell.text(words.hiddenOr(group.down())),
                    Cell.text(words.hiddenOr(group.same())));
        }

        return table;
    }

    public WeekChart weeks() {
        return new WeekChart(page, words, report.weeks());
    }

    /** The advice team's calls, now and then. */
    public QueueView calls() {
        return new QueueView(page, words, report, trying.replay().request().callsPerWeek());
    }

    public boolean hasSample() {
        return !report.sample().isEmpty();
    }

    public Table sample() {
        Table table =
                Table.of(
                        page.text("sample.caption"),
                        page.text("sample.reference"),
                        page.text("needs.need"),
                        page.text("report.before"),
                        page.text("report.after"),
                        page.text("sample.cause"));

        for (ChangedCase one : report.sample()) {
            table.row(
                    Cell.text(one.reference()),
                    Cell.text(need(one.need())),
                    Cell.text(words.level(one.from())),
                    Cell.text(words.level(one.to())),
                    Cell.text(page.text("cause." + words.word(one.cause()))));
        }

        return table;
    }
}
