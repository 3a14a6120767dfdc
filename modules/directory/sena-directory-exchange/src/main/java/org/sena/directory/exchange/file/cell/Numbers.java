package org.sena.directory.exchange.file.cell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sena.directory.api.Coordinate;

/** Whole numbers, money and points on the map. */
public final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,9})(?:\\.0+)?");
    private static final Pattern MONEY =
            Pattern.compile("(?:£|gbp)?\\s*(\\d{1,7}(?:\\.\\d{1,2})?)(?:\\s*(?:gbp|pounds))?");

    private Numbers() {}

    /** At least {@code least}; refused otherwise. */
    public static OptionalInt whole(Cell cell, int least, Problems problems) {
        String text = cell.text().strip();

        if (text.isEmpty()) {
            return OptionalInt.empty();
        }

        Matcher whole = WHOLE.matcher(text);

        if (!whole.matches() || Integer.parseInt(whole.group(1)) < least) {
            problems.refuse(cell, "number.whole", cell.quoted(), least);

            return OptionalInt.empty();
        }

        return OptionalInt.of(Integer.parseInt(whole.group(1)));
    }

    /** Pounds; "free" is 0. Left out when it can't be read. */
    public static OptionalDouble pounds(Cell cell, Problems problems) {
        String text = cell.text().strip().toLowerCase(Locale.ROOT).replace(",", "");

        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }

        if (text.equals("free") || text.equals("none")) {
            return OptionalDouble.of(0);
        }

        Matcher money = MONEY.matcher(text);

        if (!money.matches()) {
            problems.warn(cell, "money.unread", cell.quoted());

            return OptionalDouble.empty();
        }

        return OptionalDouble.of(Double.parseDouble(money.group(1)));
    }

    /** A point in the United Kingdom; anything else is left out, and said. */
    public static Optional<Coordinate> point(Cell latitude, Cell longitude, Problems problems) {
        if (latitude.text().isBlank() && longitude.text().isBlank()) {
            return Optional.empty();
        }

        Optional<Double> north = degrees(latitude);
        Optional<Double> east = degrees(longitude);

        if (north.isEmpty() || east.isEmpty()) {
            problems.warn(
                    north.isEmpty() ? latitude : longitude,
                    "point.unread",
                    (north.isEmpty() ? latitude : longitude).quoted());

            return Optional.empty();
        }

        if (north.get() == 0 && east.get() == 0) {
            problems.warn(latitude, "point.zero");

            return Optional.empty();
        }

        if (isHere(north.get(), east.get())) {
            return Optional.of(Coordinate.of(north.get(), east.get()));
        }

        String code =
                isHere(east.get(), north.get())
                        ? "point.swapped"
                        : isHere(north.get(), -east.get()) ? "point.sign" : "point.far";

        problems.warn(latitude, code, latitude.quoted(), longitude.quoted());

        return Optional.empty();
    }

    /** From Scilly to Shetland, from Fermanagh to Lowestoft. */
    private static boolean isHere(double north, double east) {
        return north >= 49 && north <= 61.5 && east >= -9 && east <= 2.5;
    }

    private static Optional<Double> degrees(Cell cell) {
        try {
            return Optional.of(new BigDecimal(cell.text().strip()).doubleValue());
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
