package org.sena.directory.rest.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The parameters of a request. One that is absent or empty is empty; one that can't be understood
 * throws a {@link BadParameterException}.
 */
public final class Parameters {

    private static final int LONGEST = 1_000;

    private final Map<String, List<String>> given;

    public Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /**
     * Refuses a parameter that nobody would notice to be ignored: one that is spelled almost as one
     * of the known. Others that are unknown are passed over.
     */
    public Parameters known(Collection<String> names) {
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                names.stream()
                        .filter(known -> bare(known).equals(bare(name)))
                        .findFirst()
                        .ifPresent(
                                known -> {
                                    throw new BadParameterException(
                                            "There is no parameter '"
                                                    + name
                                                    + "'; it is spelled '"
                                                    + known
                                                    + "'.");
                                });
            }
        }

        return this;
    }

    public boolean has(String name) {
        return text(name).isPresent();
    }

    /** The first value, without blanks around. */
    public Optional<String> text(String name) {
        return values(name).stream().findFirst();
    }

    /** All values, without blanks around; repeated parameters. */
    public List<String> values(String name) {
        List<String> values = new ArrayList<>();

        for (String value : given.getOrDefault(name, List.of())) {
            if (value == null) {
                continue; // A name alone, as in ?full
            }
            if (value.length() > LONGEST) {
                throw new BadParameterException(
                        "'" + name + "' is longer than " + LONGEST + " characters.");
            }
            if (!value.isBlank()) {
                values.add(value.trim());
            }
        }

        return values;
    }

    /** All values; repeated parameters and parts between commas. */
    public List<String> list(String name) {
        return values(name).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::trim)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toList());
    }

    /** Whole, within both bounds. */
    public OptionalInt whole(String name, int least, int most) {
        Optional<String> text = text(name);

        if (text.isEmpty()) {
            return OptionalInt.empty();
        }

        try {
            int number = Integer.parseInt(text.get());

            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            throw new BadParameterException(notWhole(name, text.get(), least, most), e);
        }

        throw new BadParameterException(notWhole(name, text.get(), least, most));
    }

    /** A number within both bounds, rounded down. */
    public OptionalInt number(String name, int least, int most) {
        Optional<String> text = text(name);

        if (text.isEmpty()) {
            return OptionalInt.empty();
        }

        try {
            double number = Double.parseDouble(text.get());

            if (number >= least && number <= most) {
                return OptionalInt.of((int) Math.floor(number));
            }
        } catch (NumberFormatException e) {
            throw new BadParameterException(notNumber(name, text.get(), least, most), e);
        }

        throw new BadParameterException(notNumber(name, text.get(), least, most));
    }

    /** True for {@code true}, {@code 1}, {@code yes} and for the name alone. */
    public boolean flag(String name) {
        if (!given.containsKey(name)) {
            return false;
        }

        String text = text(name).orElse("true").toLowerCase(Locale.ROOT);

        if (List.of("true", "1", "yes").contains(text)) {
            return true;
        }
        if (List.of("false", "0", "no").contains(text)) {
            return false;
        }

        throw new BadParameterException(
                "'" + name + "' must be true or false; '" + text + "' is neither.");
    }

    /** A moment; without a zone it is UTC, without a time the start of the day. */
    public Optional<Instant> moment(String name) {
        // A plus sign that nobody escaped arrives as a blank.
        Optional<String> text = text(name).map(value -> value.replace(' ', '+'));

        try {
            return text.map(Parameters::momentOf);
        } catch (DateTimeException e) {
            throw new BadParameterException(
                    "'"
                            + name
                            + "' must be a date or a moment as 2030-12-31 or"
                            + " 2030-12-31T09:30:00Z; '"
                            + text.orElse("")
                            + "' is neither.",
                    e);
        }
    }

    /** One of the words, in any case. */
    public Optional<String> oneOf(String name, Collection<String> words) {
        Optional<String> text = text(name).map(value -> value.toLowerCase(Locale.ROOT));

        if (text.isPresent() && !words.contains(text.get())) {
            throw new BadParameterException(
                    "'"
                            + name
                            + "' must be one of "
                            + String.join(", ", words)
                            + "; '"
                            + text.get()
                            + "' is not.");
        }

        return text;
    }

    private static Instant momentOf(String text) {
        if (text.length() == 10) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }

        return text.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }

    private static String notWhole(String name, String text, int least, int most) {
        return "'"
                + name
                + "' must be a whole number from "
                + least
                + " to "
                + most
                + "; '"
                + text
                + "' is not.";
    }

    private static String notNumber(String name, String text, int least, int most) {
        return "'"
                + name
                + "' must be a number from "
                + least
                + " to "
                + most
                + "; '"
                + text
                + "' is not.";
    }

    private static String bare(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
