package org.sena.privacy.api.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * How long something is kept, in the form of ISO 8601: {@code PT24H}, {@code P30D}, {@code P6M},
 * {@code P3Y}. Months and years are those of the calendar, reckoned in UTC. Ordered by length.
 */
public final class RetentionPeriod implements Comparable<RetentionPeriod> {

    /** Only for putting periods in order. */
    private static final Instant ANY_DAY = Instant.parse("2024-01-01T00:00:00Z");

    private final String text;
    private final Period period;
    private final Duration duration;

    private RetentionPeriod(String text, Period period, Duration duration) {
        this.text = text;
        this.period = period;
        this.duration = duration;
    }

    /**
     * Reads a period.
     *
     * @throws IllegalArgumentException when it is not in that form, or not longer than nothing
     */
    public static RetentionPeriod of(String text) {
        String said = text.trim().toUpperCase(Locale.ROOT);

        try {
            boolean hours = said.startsWith("PT");
            RetentionPeriod read =
                    new RetentionPeriod(
                            said,
                            hours ? Period.ZERO : Period.parse(said),
                            hours ? Duration.parse(said) : Duration.ZERO);

            if (!read.before(ANY_DAY).isBefore(ANY_DAY)) {
                throw new IllegalArgumentException("Not longer than nothing: " + text);
            }

            return read;
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a period such as P6M or PT24H: " + text, e);
        }
    }

    /** The moment that lies this long before another: what is from before it has had its time. */
    public Instant before(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).minus(period).minus(duration).toInstant();
    }

    /** The moment when something from that moment has had its time. */
    public Instant after(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).plus(period).plus(duration).toInstant();
    }

    /** In words: "6 months", "30 days", "24 hours". */
    public String words() {
        StringBuilder words = new StringBuilder();

        add(words, period.getYears(), "year");
        add(words, period.getMonths(), "month");
        add(words, period.getDays(), "day");
        add(words, duration.toHours(), "hour");
        add(words, duration.toMinutesPart(), "minute");
        add(words, duration.toSecondsPart(), "second");

        return words.toString();
    }

    private static void add(StringBuilder words, long count, String unit) {
        if (count != 0) {
            words.append(words.length() == 0 ? "" : " ")
                    .append(count)
                    .append(' ')
                    .append(unit)
                    .append(count == 1 ? "" : "s");
        }
    }

    @Override
    public int compareTo(RetentionPeriod other) {
        return after(ANY_DAY).compareTo(other.after(ANY_DAY));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RetentionPeriod && text.equals(((RetentionPeriod) other).text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As it was written, in capitals. */
    @Override
    public String toString() {
        return text;
    }
}
