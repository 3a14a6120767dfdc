package org.sena.directory.exchange.file.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sena.directory.exchange.file.read.RowSource;

/** Cells as clean text. */
public final class TextCells {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\uFEFF]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");
    private static final Pattern LINE_BLANKS = Pattern.compile("[\\t \\u00A0\\u202F\\uFEFF]+");
    private static final Pattern MANY_LINES = Pattern.compile(" ?\\n(?: ?\\n)+ ?");
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r]", Pattern.DOTALL);
    private static final Pattern FORMULA = Pattern.compile("[=@].*|[+\\-](?![\\d(. ]).+");
    private static final Pattern BETWEEN = Pattern.compile("[;|\\n]");

    private TextCells() {}

    /** One line; empty when it holds nothing or, as the problem says, can't be used. */
    public static Optional<String> line(Cell cell, int most, Problems problems) {
        return clean(cell, problems)
                .map(text -> BLANKS.matcher(text).replaceAll(" ").strip())
                .flatMap(text -> fitting(cell, text, most, problems));
    }

    /** Lines, and paragraphs by one blank line. */
    public static Optional<String> paragraphs(Cell cell, int most, Problems problems) {
        return clean(cell, problems)
                .map(text -> LINE_ENDS.matcher(text).replaceAll("\n"))
                .map(text -> LINE_BLANKS.matcher(text).replaceAll(" "))
                .map(text -> MANY_LINES.matcher(text).replaceAll("\n\n"))
                .map(text -> text.replaceAll(" ?\\n ?", "\n").strip())
                .flatMap(text -> fitting(cell, text, most, problems));
    }

    /**
     * Its parts: between semicolons, bars and lines; without any of these, and with codes only,
     * between commas.
     */
    public static List<Cell> parts(Cell cell, boolean codes) {
        Pattern between =
                codes && !BETWEEN.matcher(cell.text()).find() ? Pattern.compile(",") : BETWEEN;
        List<Cell> parts = new ArrayList<>();

        for (String part : between.split(cell.text())) {
            if (!part.isBlank()) {
                parts.add(cell.part(part.strip()));
            }
        }

        return parts;
    }

    /**
     * The cell as it is read, without the mark that keeps spreadsheets from taking a text for a
     * formula. Empty, and refused, when it holds bytes or signs that no text holds, or too many.
     */
    public static Optional<Cell> sound(Cell cell, Problems problems) {
        String text = cell.text();

        if (text.indexOf('\uFFFD') >= 0) {
            problems.refuse(cell, "cell.bytes", cell.quoted());
        } else if (CONTROL.matcher(text).find()) {
            problems.refuse(cell, "cell.control", cell.quoted());
        } else if (text.length() > RowSource.LONGEST_CELL) {
            problems.refuse(cell, "cell.long", text.length(), RowSource.LONGEST_CELL);
        } else {
            return Optional.of(asText(cell, problems));
        }

        return Optional.empty();
    }

    private static Cell asText(Cell cell, Problems problems) {
        if (FORMULA.matcher(cell.text()).lookingAt()) {
            problems.warn(cell, "cell.formula-text", cell.quoted());
        }

        return GUARDED.matcher(cell.text()).lookingAt()
                ? cell.part(cell.text().substring(1))
                : cell;
    }

    private static Optional<String> clean(Cell cell, Problems problems) {
        String text = cell.text();

        if (PlainText.isMarkup(text)) {
            problems.warn(cell, "cell.html", cell.quoted());
            text = PlainText.of(text);
        }

        return Optional.of(text);
    }

    private static Optional<String> fitting(Cell cell, String text, int most, Problems problems) {
        if (text.length() > most) {
            problems.refuse(cell, "cell.long", text.length(), most);

            return Optional.empty();
        }

        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
