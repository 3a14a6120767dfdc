package org.sena.advice.service.team;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.TeamBoard.BoardWeek;
import org.sena.advice.service.item.Columns;
import org.sena.advice.service.store.service.QueueItemEntryLocalService;
import org.sena.scoring.api.Level;

/** Counts the queue, in the database. */
@Component(service = Standing.class)
public class Standing {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final int WEEKS = 8;

    /** Later than any item is due: all of them. */
    private static final Date EVER = new Date(253_370_764_800_000L);

    @Reference private QueueItemEntryLocalService entries;

    /** Open items by adviser; "" for those that nobody has. */
    Map<String, Long> held() {
        return byAdviser(entries.countOpen(EVER));
    }

    /** Open items whose contact was due, by adviser. */
    Map<String, Long> overdue(Instant now) {
        return byAdviser(entries.countOpen(Date.from(now)));
    }

    /** Items that nobody has, by level. */
    Map<Level, Long> waiting() {
        Map<Level, Long> waiting = new EnumMap<>(Level.class);

        for (Object[] row : entries.countOpen(EVER)) {
            if (adviser(row).isEmpty()) {
                waiting.merge(Level.valueOf((String) row[1]), count(row), Long::sum);
            }
        }

        return waiting;
    }

    /** The last weeks, the one under way last. */
    List<BoardWeek> weeks(Instant now) {
        LocalDate monday =
                LocalDate.ofInstant(now, ZONE)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .minusWeeks(WEEKS - 1);
        List<BoardWeek> weeks = new ArrayList<>();

        for (int i = 0; i < WEEKS; i++) {
            Date from = start(monday.plusWeeks(i));
            Date until = start(monday.plusWeeks(i + 1));

            weeks.add(
                    BoardWeek.of(
                            monday.plusWeeks(i),
                            entries.countArrived(from, until),
                            entries.countClosed(from, until)));
        }

        return weeks;
    }

    private static Map<String, Long> byAdviser(List<Object[]> rows) {
        Map<String, Long> counts = new HashMap<>();

        rows.forEach(row -> counts.merge(adviser(row), count(row), Long::sum));

        return counts;
    }

    private static String adviser(Object[] row) {
        return Columns.text((String) row[0]).orElse("");
    }

    private static long count(Object[] row) {
        return ((Number) row[2]).longValue();
    }

    private static Date start(LocalDate day) {
        return Date.from(day.atStartOfDay(ZONE).toInstant());
    }
}
