package org.sena.directory.exchange.file.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.sena.directory.api.exchange.FileLayout.Format;
import org.sena.directory.api.exchange.FileRefusedException;

/** Tells what a file is by its first bytes, and whether its name says the same. */
final class Kinds {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Set<String> TEXT_ENDINGS = Set.of("csv", "tsv", "txt");
    private static final Set<String> MACRO_ENDINGS = Set.of("xlsm", "xltm", "xlam", "xlsb");

    private Kinds() {}

    static Format of(Path file, String name) throws FileRefusedException, IOException {
        String ending = ending(name);
        byte[] head = head(file);

        if (head.length == 0) {
            throw Refusal.of("file.empty");
        }

        if (MACRO_ENDINGS.contains(ending)) {
            throw Refusal.of("file.macros");
        }

        if (begins(head, OLE)) {
            throw Refusal.of("file.old-workbook");
        }

        boolean isZip = begins(head, ZIP);

        if (isZip && ending.equals("xlsx")) {
            return Format.XLSX;
        }

        if (!isZip && TEXT_ENDINGS.contains(ending) && isText(head)) {
            return Format.CSV;
        }

        if (isZip && TEXT_ENDINGS.contains(ending)) {
            throw Refusal.of("file.workbook-called-text", ending);
        }

        if (ending.equals("xlsx")) {
            throw Refusal.of("file.text-called-workbook");
        }

        throw Refusal.of("file.unknown-kind");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4096);
        }
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length
                && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    /** Pictures and programs begin with control characters that no text has. */
    private static boolean isText(byte[] head) {
        int controls = 0;

        for (int i = 0; i < Math.min(512, head.length); i++) {
            int unit = head[i] & 0xFF;

            if (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r' && unit != 0) {
                controls++;
            }
        }

        return controls * 20 <= Math.min(512, head.length) && !begins(head, new byte[] {'%', 'P'});
    }
}
