package org.sena.scoring.service.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.sena.scoring.service.matrix.Foreign;

/** A workbook's cell as the text that a CSV would hold. Nothing is worked out. */
final class WorkbookCells {

    /** Quoted words, colours and conditions in a number format say nothing about dates. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private static final Pattern DATE_LETTERS = Pattern.compile("[dyhsm]");

    private WorkbookCells() {}

    static String text(Cell cell) {
        if (cell == null) {
            return "";
        }

        switch (cell.getType()) {
            case FORMULA:
                return Foreign.formula(Objects.requireNonNullElse(cell.getFormula(), ""));
            case ERROR:
                return Foreign.error(Objects.requireNonNullElse(cell.getRawValue(), ""));
            case BOOLEAN:
                return Foreign.yesNo(Boolean.TRUE.equals(cell.asBoolean()));
            case NUMBER:
                return number(cell);
            case STRING:
                return Objects.requireNonNullElse(cell.getText(), "").strip();
            default:
                return "";
        }
    }

    private static String number(Cell cell) {
        if (isDate(cell.getDataFormatString())) {
            return Foreign.date(cell.asDate().toString());
        }

        BigDecimal number = cell.asNumber();

        return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(String format) {
        if (format == null) {
            return false;
        }

        String bare = DECORATION.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");

        return !bare.contains("general") && DATE_LETTERS.matcher(bare).find();
    }
}
