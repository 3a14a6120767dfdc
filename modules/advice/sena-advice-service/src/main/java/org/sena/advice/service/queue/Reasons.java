package org.sena.advice.service.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.sena.advice.api.WhyNow;
import org.sena.advice.api.WhyNow.Kind;
import org.sena.scoring.api.Level;

/** Says why a person comes where they come, at one moment; the words are the pages'. */
public final class Reasons {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final int HALF = 50;

    private Reasons() {}

    /** The gravest first; at least one. */
    public static List<WhyNow> at(Case person, Instant now) {
        List<WhyNow> why = new ArrayList<>();

        if (person.level() == Level.EMERGENCY) {
            why.add(WhyNow.of(Kind.EMERGENCY, 0));
        }

        clock(person, now, why);

        if (person.worsened()) {
            why.add(WhyNow.of(Kind.GOT_WORSE, 0));
        }
        if (person.failedReferrals() > 0) {
            why.add(WhyNow.of(Kind.FAILED_REFERRALS, person.failedReferrals()));
        }
        if (person.level() == Level.PROACTIVE_CONTACT) {
            why.add(WhyNow.of(Kind.HIGH_NEED, 0));
        }
        if (why.isEmpty()) {
            why.add(WhyNow.of(Kind.IN_TURN, 0));
        }

        return List.copyOf(why);
    }

    private static void clock(Case person, Instant now, List<WhyNow> why) {
        LocalDate today = day(now);
        LocalDate due = day(person.dueAt());

        if (due.isBefore(today)) {
            why.add(WhyNow.of(Kind.OVERDUE, (int) (today.toEpochDay() - due.toEpochDay())));
        } else if (person.dueAt().isBefore(now)) {
            why.add(WhyNow.of(Kind.OVERDUE_TODAY, 0));
        } else if (due.equals(today)) {
            why.add(WhyNow.of(person.followUp() ? Kind.FOLLOW_UP : Kind.DUE_TODAY, 0));
        } else if (!person.followUp() && used(person, now) >= HALF) {
            why.add(WhyNow.of(Kind.TIME_USED, used(person, now)));
        }
    }

    /** Percent of the time to contact them that has passed; 0 to 99 before it is due. */
    private static int used(Case person, Instant now) {
        long all = Duration.between(person.waitingSince(), person.dueAt()).toMinutes();
        long passed = Duration.between(person.waitingSince(), now).toMinutes();

        return all <= 0 ? 0 : (int) Math.max(0, Math.min(99, 100 * passed / all));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
