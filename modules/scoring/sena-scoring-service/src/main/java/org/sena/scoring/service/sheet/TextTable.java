package org.sena.scoring.service.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.sena.scoring.service.matrix.CsvTable;
import org.sena.scoring.service.matrix.MatrixReader;
import org.sena.scoring.service.matrix.Problems;

/** A table as a text file: UTF-8 or UTF-16; commas, semicolons or tabs. */
final class TextTable {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private TextTable() {}

    /** CSV with commas, word for word where it was so already; empty when a problem was found. */
    static String read(byte[] file, Problems problems) {
        String text = decoded(file, problems);

        if (text.isEmpty() || !isReadable(text, problems)) {
            return "";
        }

        char separator = separator(text);
        List<List<String>> rows = CsvTable.read(text, separator, problems);

        if (problems.any() || !MatrixReader.isTable(rows, problems)) {
            return "";
        }

        return (separator == ',') ? text : CsvTable.write(rows);
    }

    private static String decoded(byte[] file, Problems problems) {
        if (begins(file, 0xFF, 0xFE)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(file, 0xFE, 0xFF)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }

        int from = begins(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;

        return strictly(StandardCharsets.UTF_8, file, from, problems);
    }

    /** The text; where a byte is none of the encoding, its row is named. */
    private static String strictly(Charset charset, byte[] file, int from, Problems problems) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(file, from, file.length - from);
        CharBuffer chars = CharBuffer.allocate(file.length - from + 1);
        CoderResult result = decoder.decode(bytes, chars, true);

        if (result.isError()) {
            problems.add(
                    row(file, bytes.position()),
                    "",
                    "The file is not in UTF-8. Save it as \"CSV UTF-8\", or send the workbook"
                            + " (XLSX)");

            return "";
        }

        return chars.flip().toString();
    }

    private static int row(byte[] file, int position) {
        int row = 1;

        for (int i = 0; i < position; i++) {
            if (file[i] == '\n') {
                row++;
            }
        }

        return row;
    }

    /** Other control characters are in no text, and no database keeps them all. */
    private static boolean isReadable(String text, Problems problems) {
        int row = 1;

        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);

            if (c == '\n') {
                row++;
            } else if (Character.isISOControl(c) && c != '\r' && c != '\t') {
                problems.add(row, "", "There is a character that no text has: this is no CSV");

                return false;
            }
        }

        return true;
    }

    /** The one by which the first line becomes the header; a comma when none does. */
    private static char separator(String text) {
        String header = text.split("\\R", 2)[0];

        return SEPARATORS.stream()
                .filter(s -> MatrixReader.isHeader(cells(header, s)))
                .findFirst()
                .orElse(',');
    }

    private static List<String> cells(String line, char separator) {
        return CsvTable.read(line, separator, new Problems()).stream()
                .findFirst()
                .orElse(List.of());
    }

    private static boolean begins(byte[] file, int... mark) {
        return file.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(i -> file[i] == (byte) mark[i]);
    }
}
