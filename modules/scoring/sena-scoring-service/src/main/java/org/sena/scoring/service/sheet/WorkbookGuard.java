package org.sena.scoring.service.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook, by the same list of entries as its reader, before anything reads it:
 * whatever carries programs, defines entities, reaches for other files or grows beyond measure is
 * refused.
 */
final class WorkbookGuard {

    static final String MACROS =
            "The workbook carries macros. Save it as a workbook without macros (XLSX)";

    private static final String DAMAGED = "The workbook is damaged and can't be read";
    private static final long MOST_BYTES = 60L << 20;
    private static final int MOST_ENTRIES = 500;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private WorkbookGuard() {}

    /** What is wrong with it; empty when it may be read. */
    static Optional<String> problem(byte[] file) {
        boolean hasWorkbook = false;
        long left = MOST_BYTES;
        int entries = 0;

        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                Optional<String> refused = byName(name);

                if (refused.isPresent()) {
                    return refused;
                }

                hasWorkbook |= name.equals("xl/workbook.xml");

                try (InputStream in = zip.getInputStream(entry)) {
                    long read = drained(in, left);

                    if (read == ENTITIES) {
                        return Optional.of("The workbook defines entities, which no table needs");
                    }

                    left -= read;
                }

                if (left < 0 || ++entries > MOST_ENTRIES) {
                    return Optional.of("The workbook is far larger inside than a table of rules");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(DAMAGED);
        }

        return hasWorkbook ? Optional.empty() : Optional.of("The file is no workbook");
    }

    private static Optional<String> byName(String name) {
        if (name.contains("vbaproject") || name.contains("macrosheets")) {
            return Optional.of(MACROS);
        }
        if (name.contains("externallink") || name.endsWith("connections.xml")) {
            return Optional.of(
                    "The workbook takes values from other files. Break its links and save it again");
        }
        if (name.contains("embeddings/") || name.contains("activex/")) {
            return Optional.of("The workbook has other files in it. Take them out");
        }

        return Optional.empty();
    }

    private static final long ENTITIES = -1;

    /** Bytes read, at least one more than allowed when there are more; or that it has entities. */
    private static long drained(InputStream in, long allowed) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long total = 0;
        int matched = 0;

        for (int read = in.read(buffer); read >= 0 && total <= allowed; read = in.read(buffer)) {
            total += read;

            for (int i = 0; i < read; i++) {
                matched = matched(buffer[i], matched);

                if (matched == DOCTYPE.length) {
                    return ENTITIES;
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

        return (unit == DOCTYPE[0]) ? 1 : 0;
    }
}
