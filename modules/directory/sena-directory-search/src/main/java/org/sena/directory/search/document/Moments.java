package org.sena.directory.search.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days and moments as numbers. What lies beyond the range of the number is its end. */
public final class Moments {

    /** Whose days count. */
    public static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    private static final int MINUTE = 60;

    private Moments() {}

    /** Days since 1 January 1970. */
    public static int day(LocalDate day) {
        return narrow(day.toEpochDay());
    }

    /** The whole minute since 1970 that has begun at the moment. */
    public static int minute(Instant moment) {
        return narrow(Math.floorDiv(moment.getEpochSecond(), MINUTE));
    }

    /** The first minute of the day. */
    static int minute(LocalDate day) {
        return minute(day.atStartOfDay(UNITED_KINGDOM).toInstant());
    }

    /** Microseconds since 1970. */
    public static long micros(Instant moment) {
        return moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1_000;
    }

    /** The moment of so many microseconds since 1970. */
    public static Instant moment(long micros) {
        return Instant.ofEpochSecond(
                Math.floorDiv(micros, 1_000_000), Math.floorMod(micros, 1_000_000) * 1_000L);
    }

    private static int narrow(long number) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number));
    }
}
