package org.sena.directory.exchange.file.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.sena.directory.api.exchange.FileRefusedException;
import org.sena.workbook.CellPlaces;
import org.sena.workbook.Flaw;
import org.sena.workbook.PartNames;
import org.sena.workbook.TrialUnpacking;

/**
 * Looks through a workbook, by the same list of entries as its reader: it is unpacked into nothing,
 * so that a file that grows beyond measure, defines entities of its own, has cells where there are
 * none, or carries programs is refused early.
 */
final class ZipGuard {

    private static final long MOST_BYTES = 600L << 20;
    private static final long MOST_STRINGS = 150L << 20;
    private static final int MOST_ENTRIES = 2_000;
    private static final Map<Flaw, String> CODES =
            Map.of(Flaw.ENTITIES, "file.entities", Flaw.TOO_LARGE, "file.bomb");

    private ZipGuard() {}

    static void check(Path file) throws FileRefusedException {
        boolean hasWorkbook = false;
        TrialUnpacking unpacking = new TrialUnpacking(MOST_BYTES);
        int entries = 0;

        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);

                if (PartNames.isMacros(name)) {
                    throw Refusal.of("file.macros");
                }

                if (++entries > MOST_ENTRIES) {
                    throw Refusal.of("file.bomb");
                }

                hasWorkbook |= PartNames.isWorkbook(name);

                try (InputStream in = zip.getInputStream(entry)) {
                    Optional<Flaw> flaw = flaw(unpacking, in, name);

                    if (flaw.isPresent()) {
                        throw Refusal.of(CODES.get(flaw.get()));
                    }
                }

                try (InputStream in = zip.getInputStream(entry)) {
                    if (!CellPlaces.areSound(in, name)) {
                        throw Refusal.of("file.damaged");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.damaged(e);
        }

        if (!hasWorkbook) {
            throw Refusal.of("file.no-workbook");
        }
    }

    private static Optional<Flaw> flaw(TrialUnpacking unpacking, InputStream part, String name)
            throws IOException {
        return unpacking.flaw(
                part,
                name.endsWith("sharedstrings.xml") ? MOST_STRINGS : MOST_BYTES,
                name.endsWith(".xml") || name.endsWith(".rels"));
    }
}
