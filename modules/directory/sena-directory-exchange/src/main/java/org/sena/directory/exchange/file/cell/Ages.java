package org.sena.directory.exchange.file.cell;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ages in whole years: one, or the youngest and the oldest in one cell. */
public final class Ages {

    private static final int OLDEST = 130;
    private static final String NUMBER = "(\\d{1,3})(?:\\.0+)?";
    private static final String YEARS = "\\s*(?:years?|yrs?|y)?\\.?(?: old| of age)?";

    private static final Pattern ONE =
            Pattern.compile(NUMBER + YEARS + "\\+?", Pattern.CASE_INSENSITIVE);

    private static final Pattern BOTH =
            Pattern.compile(
                    "(?:ages? |aged |from |between )?"
                            + NUMBER
                            + YEARS
                            + "\\s*(?:-|–|—|to|until|and)\\s*"
                            + NUMBER
                            + YEARS);

    private static final Pattern FROM =
            Pattern.compile(
                    "(?:over |from |aged |ages? |at least |minimum )?"
                            + NUMBER
                            + YEARS
                            + "\\s*(?:\\+|plus|and over|and above|or over|upwards|and older)");

    private static final Pattern OVER =
            Pattern.compile("(?:over|from|at least|minimum) " + NUMBER + YEARS);

    private static final Pattern UNDER =
            Pattern.compile("(under|below|up to|to|maximum) " + NUMBER + YEARS);

    private static final Pattern ANY =
            Pattern.compile("all|all ages|any|any age|everyone|everybody|no limit|n/?a|none|-");

    private final OptionalInt youngest;
    private final OptionalInt oldest;

    private Ages(OptionalInt youngest, OptionalInt oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    public OptionalInt youngest() {
        return youngest;
    }

    public OptionalInt oldest() {
        return oldest;
    }

    /** One age, 0 to 130; refused when it is none. */
    public static OptionalInt year(Cell cell, Problems problems) {
        String text = words(cell);

        if (text.isEmpty() || ANY.matcher(text).matches()) {
            return OptionalInt.empty();
        }

        Matcher one = ONE.matcher(text);

        if (!one.matches()) {
            problems.refuse(cell, "age.unread", cell.quoted());

            return OptionalInt.empty();
        }

        int age = Integer.parseInt(one.group(1));

        if (age > OLDEST) {
            problems.refuse(cell, "age.range", cell.quoted(), OLDEST);

            return OptionalInt.empty();
        }

        return OptionalInt.of(age);
    }

    /** "18 to 25", "65+", "under 18", "adults", "all ages"; refused when it is none of these. */
    public static Ages range(Cell cell, Problems problems) {
        String text = words(cell);

        if (text.isEmpty() || ANY.matcher(text).matches()) {
            return new Ages(OptionalInt.empty(), OptionalInt.empty());
        }

        Ages ages = read(text);

        if (ages == null) {
            problems.refuse(cell, "age.unread", cell.quoted());

            return new Ages(OptionalInt.empty(), OptionalInt.empty());
        }

        if (ages.youngest.orElse(0) > OLDEST || ages.oldest.orElse(0) > OLDEST) {
            problems.refuse(cell, "age.range", cell.quoted(), OLDEST);
        }

        return ages;
    }

    private static Ages read(String text) {
        if (text.equals("adults") || text.equals("adult")) {
            return new Ages(OptionalInt.of(18), OptionalInt.empty());
        }

        if (text.equals("children")) {
            return new Ages(OptionalInt.empty(), OptionalInt.of(17));
        }

        Matcher both = BOTH.matcher(text);

        if (both.matches()) {
            return new Ages(number(both, 1), number(both, 2));
        }

        Matcher from = FROM.matcher(text);

        if (from.matches()) {
            return new Ages(number(from, 1), OptionalInt.empty());
        }

        Matcher over = OVER.matcher(text);

        if (over.matches()) {
            return new Ages(number(over, 1), OptionalInt.empty());
        }

        Matcher under = UNDER.matcher(text);

        if (under.matches()) {
            int limit = Integer.parseInt(under.group(2));
            boolean isOpen = under.group(1).equals("under") || under.group(1).equals("below");

            return new Ages(OptionalInt.empty(), OptionalInt.of(isOpen ? limit - 1 : limit));
        }

        Matcher one = ONE.matcher(text);

        return one.matches() ? new Ages(number(one, 1), number(one, 1)) : null;
    }

    private static OptionalInt number(Matcher matcher, int group) {
        return OptionalInt.of(Integer.parseInt(matcher.group(group)));
    }

    private static String words(Cell cell) {
        return cell.text().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
