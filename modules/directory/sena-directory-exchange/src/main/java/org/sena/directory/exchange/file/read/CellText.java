package org.sena.directory.exchange.file.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A workbook's cell as the text that a CSV would hold. */
final class CellText {

    /** Quoted words, colours and conditions in a number format say nothing about dates. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private static final Pattern DATE_LETTERS = Pattern.compile("[dyhs]|m{1,5}");
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final int DECIMALS = 10;

    private CellText() {}

    static String of(Cell cell) {
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
            return "";
        }

        Optional<BigDecimal> number = number(cell);

        if (number.isEmpty()) {
            return cell.getType() == CellType.BOOLEAN
                    ? Boolean.TRUE.equals(cell.getValue()) ? "yes" : "no"
                    : Objects.requireNonNullElse(cell.getText(), "");
        }

        return isDate(cell, number.get()) ? date(number.get(), cell) : plain(number.get());
    }

    private static Optional<BigDecimal> number(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return Optional.ofNullable(cell.asNumber());
        }

        if (cell.getType() != CellType.FORMULA || !hasFormat(cell)) {
            return Optional.empty();
        }

        try {
            return Optional.of(new BigDecimal(cell.getRawValue()));
        } catch (NumberFormatException | NullPointerException isText) {
            return Optional.empty();
        }
    }

    private static boolean hasFormat(Cell cell) {
        return cell.getDataFormatString() != null && cell.getRawValue() != null;
    }

    private static boolean isDate(Cell cell, BigDecimal number) {
        String format = cell.getDataFormatString();

        if (format == null || number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return false;
        }

        String bare = DECORATION.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");

        return !bare.contains("general") && DATE_LETTERS.matcher(bare).find();
    }

    private static String date(BigDecimal number, Cell cell) {
        if (number.compareTo(BigDecimal.ONE) < 0) {
            return time(number);
        }

        LocalDateTime date =
                cell.getType() == CellType.NUMBER
                        ? cell.asDate()
                        : LocalDateTime.of(1899, 12, 30, 0, 0)
                                .plusMinutes(
                                        number.multiply(BigDecimal.valueOf(1440))
                                                .setScale(0, RoundingMode.HALF_UP)
                                                .longValue());

        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : date.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
    }

    private static String time(BigDecimal part) {
        int minutes =
                part.multiply(BigDecimal.valueOf(1440))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();

        return LocalTime.of(minutes / 60 % 24, minutes % 60).toString();
    }

    /** Without the tail that binary fractions leave: 0.1 and not 0.1000000000000000055. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded =
                number.setScale(Math.min(number.scale(), DECIMALS), RoundingMode.HALF_UP)
                        .stripTrailingZeros();

        return rounded.toPlainString();
    }
}
