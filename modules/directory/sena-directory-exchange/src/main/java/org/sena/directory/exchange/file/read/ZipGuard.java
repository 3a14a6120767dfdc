package org.sena.directory.exchange.file.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.sena.directory.api.exchange.FileRefusedException;

/**
 * Looks through a workbook, by the same list of entries as its reader: it is unpacked into nothing,
 * so that a file that grows beyond measure, defines entities of its own, or carries programs is
 * refused early.
 */
final class ZipGuard {

    private static final long MOST_BYTES = 600L << 20;
    private static final long MOST_STRINGS = 150L << 20;
    private static final int MOST_ENTRIES = 2_000;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private ZipGuard() {}

    static void check(Path file) throws FileRefusedException {
        boolean hasWorkbook = false;
        long bytes = 0;
        int entries = 0;

        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);

                if (name.contains("vbaproject") || name.contains("macrosheets")) {
                    throw Refusal.of("file.macros");
                }

                if (++entries > MOST_ENTRIES) {
                    throw Refusal.of("file.bomb");
                }

                hasWorkbook |= name.equals("xl/workbook.xml");

                try (InputStream in = zip.getInputStream(entry)) {
                    bytes += drain(in, name, MOST_BYTES - bytes);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.damaged(e);
        }

        if (!hasWorkbook) {
            throw Refusal.of("file.no-workbook");
        }
    }

    private static long drain(InputStream in, String name, long most)
            throws FileRefusedException, IOException {
        long allowed = name.endsWith("sharedstrings.xml") ? Math.min(most, MOST_STRINGS) : most;
        boolean isXml = name.endsWith(".xml") || name.endsWith(".rels");
        byte[] buffer = new byte[1 << 14];
        long total = 0;
        int matched = 0;

        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;

            if (total > allowed) {
                throw Refusal.of("file.bomb");
            }

            for (int i = 0; isXml && i < read; i++) {
                matched = matched(buffer[i], matched);

                if (matched == DOCTYPE.length) {
                    throw Refusal.of("file.entities");
                }
            }
        }

        return total;
    }

    /** How much of the mark is matched after this byte; bytes 0 of UTF-16 do not count. */
    private static int matched(byte unit, int before) {
        if (unit == 0) {
            return before;
        }

        if (unit == DOCTYPE[before]) {
            return before + 1;
        }

        return unit == DOCTYPE[0] ? 1 : 0;
    }
}
