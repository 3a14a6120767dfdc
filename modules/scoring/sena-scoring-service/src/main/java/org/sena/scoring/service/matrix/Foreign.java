package org.sena.scoring.service.matrix;

import java.util.Optional;

/**
 * Cells that are something else than text or a number: a workbook's formulas, dates and errors are
 * kept as marked text, so that their author sees what stood there, and no rule can be made of them.
 */
public final class Foreign {

    private static final String DATE = "#date ";

    private Foreign() {}

    public static String formula(String formula) {
        return "=" + formula;
    }

    /**
     * @param date as people write it
     */
    public static String date(String date) {
        return DATE + date;
    }

    public static String yesNo(boolean yes) {
        return yes ? "#TRUE" : "#FALSE";
    }

    /**
     * @param error such as {@code #REF!}
     */
    public static String error(String error) {
        return error.startsWith("#") ? error : "#" + error;
    }

    /** What to tell the author of such a cell; empty for an ordinary one. */
    static Optional<String> message(String cell) {
        if (cell.startsWith("=")) {
            return Optional.of("This is a formula, and none is worked out here: write its result");
        }
        if (cell.startsWith(DATE)) {
            return Optional.of("This is a date: format the cell as text and write what is meant");
        }
        if (cell.equals("#TRUE") || cell.equals("#FALSE")) {
            return Optional.of(
                    "This is true or false to the spreadsheet: format the cell as text and write"
                            + " the word");
        }
        if (cell.matches("#[A-Z/0-9]+[!?A]")) {
            return Optional.of("The spreadsheet shows an error here: write the value itself");
        }

        return Optional.empty();
    }
}
