package org.sena.scoring.service.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.sena.workbook.CellPlaces;
import org.sena.workbook.Flaw;
import org.sena.workbook.PartNames;
import org.sena.workbook.TrialUnpacking;

/**
 * Looks through a workbook, by the same list of entries as its reader, before anything reads it:
 * whatever carries programs, defines entities, reaches for other files or grows beyond measure is
 * refused.
 */
final class WorkbookGuard {

    static final String MACROS =
            "The workbook carries macros. Save it as a workbook without macros (XLSX)";

    private static final String DAMAGED = "The workbook is damaged and can't be read";
    private static final String TOO_LARGE =
            "The workbook is far larger inside than a table of rules";
    private static final long MOST_BYTES = 60L << 20;
    private static final int MOST_ENTRIES = 500;
    private static final Map<Flaw, String> WORDS =
            Map.of(
                    Flaw.ENTITIES,
                    "The workbook defines entities, which no table needs",
                    Flaw.TOO_LARGE,
                    TOO_LARGE);

    private WorkbookGuard() {}

    /** What is wrong with it; empty when it may be read. */
    static Optional<String> problem(byte[] file) {
        boolean hasWorkbook = false;
        TrialUnpacking unpacking = new TrialUnpacking(MOST_BYTES);
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

                hasWorkbook |= PartNames.isWorkbook(name);

                try (InputStream in = zip.getInputStream(entry)) {
                    Optional<Flaw> flaw = unpacking.flaw(in);

                    if (flaw.isPresent()) {
                        return flaw.map(WORDS::get);
                    }
                }

                try (InputStream in = zip.getInputStream(entry)) {
                    if (!CellPlaces.areSound(in, name)) {
                        return Optional.of(DAMAGED);
                    }
                }

                if (++entries > MOST_ENTRIES) {
                    return Optional.of(TOO_LARGE);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(DAMAGED);
        }

        return hasWorkbook ? Optional.empty() : Optional.of("The file is no workbook");
    }

    private static Optional<String> byName(String name) {
        if (PartNames.isMacros(name)) {
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
}
