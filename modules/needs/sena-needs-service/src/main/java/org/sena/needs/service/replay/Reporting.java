package org.sena.needs.service.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sena.needs.api.replay.Cause;
import org.sena.needs.api.replay.Flow;
import org.sena.needs.api.replay.GroupShift;
import org.sena.needs.api.replay.ImmutableReplayReport;
import org.sena.needs.api.replay.LeftOut;
import org.sena.needs.api.replay.Move;
import org.sena.needs.api.replay.ReplayReport;
import org.sena.needs.api.replay.Standing;
import org.sena.needs.api.replay.Week;

/** Makes the report of a finished tally; what could tell about single people stays behind. */
final class Reporting {

    private final Tally tally;

    private Reporting(Tally tally) {
        this.tally = tally;
    }

    static ReplayReport of(Tally tally) {
        return new Reporting(tally).report();
    }

    private ReplayReport report() {
        ImmutableReplayReport.Builder report =
                ImmutableReplayReport.builder()
                        .assessments(tally.count(Tally.COMPARED))
                        .levels(flow(Tally.LEVEL))
                        .offered(tally.count(Tally.OFFERED))
                        .asked(tally.count(Tally.ASKED))
                        .ages(Suppression.of(shifts(Tally.AGE, AgeBand.all())))
                        .areas(Suppression.of(shifts(Tally.AREA, parts(Tally.AREA))))
                        .addAllWeeks(weeks())
                        .addAllSample(tally.sample().values());

        for (String need : parts(Tally.NEED)) {
            report.putNeeds(need, flow(Tally.NEED, need));
        }
        for (Cause cause : Cause.values()) {
            ifAny(tally.count(Tally.CAUSE, cause.name()), n -> report.putCauses(cause, n));
        }
        for (LeftOut why : LeftOut.values()) {
            ifAny(tally.count(Tally.LEFT_OUT, why.name()), n -> report.putLeftOut(why, n));
        }
        if (tally.count(Tally.COMPARED) > 0) {
            report.firstAt(Instant.ofEpochMilli(tally.firstAt()))
                    .lastAt(Instant.ofEpochMilli(tally.lastAt()));
        }

        return report.build();
    }

    private static void ifAny(int count, java.util.function.IntConsumer then) {
        if (count > 0) {
            then.accept(count);
        }
    }

    private Flow flow(String... path) {
        List<Move> moves = new ArrayList<>();
        String begin = String.join("|", path);

        for (Standing from : Standing.values()) {
            for (Standing to : Standing.values()) {
                ifAny(
                        tally.count(begin, from.name(), to.name()),
                        count -> moves.add(Move.of(from, to, count)));
            }
        }

        return Flow.of(moves);
    }

    private Map<String, Map<Shift, Integer>> shifts(String kind, Collection<String> groups) {
        Map<String, Map<Shift, Integer>> table = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(groups);

        all.remove(GroupShift.NOT_SAID);
        all.add(GroupShift.NOT_SAID);

        for (String group : all) {
            Map<Shift, Integer> row = new EnumMap<>(Shift.class);

            for (Shift shift : Shift.values()) {
                row.put(shift, tally.count(kind, group, shift.name()));
            }
            if (row.values().stream().anyMatch(count -> count > 0)) {
                table.put(group, row);
            }
        }

        return table;
    }

    /** What stands second in the keys that begin so. */
    private SortedSet<String> parts(String kind) {
        SortedSet<String> parts = new TreeSet<>();

        for (String key : tally.counts().keySet()) {
            String[] path = key.split("\\|");

            if (path[0].equals(kind) && path.length > 1) {
                parts.add(path[1]);
            }
        }

        return parts;
    }

    private List<Week> weeks() {
        TreeMap<LocalDate, Week> known = new TreeMap<>();
        SortedSet<String> mondays = parts(Tally.BEFORE);

        mondays.addAll(parts(Tally.AFTER));
        mondays.forEach(
                monday ->
                        known.put(
                                LocalDate.parse(monday),
                                Week.of(
                                        LocalDate.parse(monday),
                                        tally.count(Tally.BEFORE, monday),
                                        tally.count(Tally.AFTER, monday))));

        List<Week> weeks = new ArrayList<>();

        if (!known.isEmpty()) {
            for (LocalDate monday = known.firstKey();
                    !monday.isAfter(known.lastKey());
                    monday = monday.plusWeeks(1)) {
                weeks.add(known.getOrDefault(monday, Week.of(monday, 0, 0)));
            }
        }

        return weeks;
    }
}
