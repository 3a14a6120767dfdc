package org.sena.needs.service.replay;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.sena.csv.SafeCsv;
import org.sena.needs.api.replay.ChangedCase;
import org.sena.needs.api.replay.Flow;
import org.sena.needs.api.replay.GroupShift;
import org.sena.needs.api.replay.Move;
import org.sena.needs.api.replay.ReplayReport;
import org.sena.needs.api.replay.Week;

/** A report as CSV, one count a line: {@code part, name, from, to, count}. */
final class ReportCsv {

    /** What stands where a count is too small to tell. */
    private static final String HIDDEN = "hidden";

    private final SafeCsv csv;

    private ReportCsv(SafeCsv csv) {
        this.csv = csv;
    }

    static void write(ReplayReport report, Writer to) throws IOException {
        SafeCsv csv = new SafeCsv(to);

        new ReportCsv(csv).write(report);
        csv.flush();
    }

    private void write(ReplayReport report) throws IOException {
        csv.row(List.of("part", "name", "from", "to", "count"));
        row("assessments", "", "", "", report.assessments());

        for (var entry : report.leftOut().entrySet()) {
            row("left out", word(entry.getKey()), "", "", entry.getValue());
        }

        flow("level", "", report.levels());

        for (var entry : report.needs().entrySet()) {
            flow("need", entry.getKey(), entry.getValue());
        }
        for (var entry : report.causes().entrySet()) {
            row("moved by", word(entry.getKey()), "", "", entry.getValue());
        }
        for (GroupShift group : report.ages()) {
            group("age", group);
        }
        for (GroupShift group : report.areas()) {
            group("area", group);
        }
        for (Week week : report.weeks()) {
            row("calls offered in week", week.monday().toString(), "before", "", week.before());
            row("calls offered in week", week.monday().toString(), "", "after", week.after());
        }
        for (ChangedCase one : report.sample()) {
            csv.row(
                    List.of(
                            "changed " + one.need(),
                            one.reference(),
                            word(one.from()),
                            word(one.to()),
                            "1"));
        }
    }

    private void flow(String part, String name, Flow flow) throws IOException {
        for (Move move : flow.moves()) {
            row(part, name, word(move.from()), word(move.to()), move.count());
        }
    }

    private void group(String part, GroupShift group) throws IOException {
        row(part, group.group(), "", "", group.assessments());
        shift(part, group.group(), "up", group.up());
        shift(part, group.group(), "down", group.down());
        shift(part, group.group(), "same", group.same());
    }

    private void shift(String part, String name, String way, OptionalInt count) throws IOException {
        csv.row(
                List.of(
                        part,
                        name,
                        "",
                        way,
                        count.isPresent() ? Integer.toString(count.getAsInt()) : HIDDEN));
    }

    private void row(String part, String name, String from, String to, int count)
            throws IOException {
        csv.row(List.of(part, name, from, to, Integer.toString(count)));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
