package org.sena.referral.service.message.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.sena.referral.api.message.NewAttachment;
import org.sena.workbook.TrialUnpacking;

/** Looks whether a packed folder is a text document that is safe to open, by unpacking it once. */
final class Documents {

    /** Bytes of all parts together, unpacked: ten times what may be sent. */
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    private static final int MOST_PARTS = 2_000;

    private static final Set<String> NEEDED = Set.of("[content_types].xml", "word/document.xml");

    private Documents() {}

    /** True for a document without programs, entities, and parts beyond measure. */
    static boolean isSound(NewAttachment file) throws IOException {
        Set<String> names = new HashSet<>();
        TrialUnpacking trial = new TrialUnpacking(MOST_UNPACKED);
        try (InputStream in = file.open();
                ZipInputStream parts = new ZipInputStream(in)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (!names.add(name) || names.size() > MOST_PARTS || isBad(name)) {
                    return false;
                }
                boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
                if (trial.flaw(parts, MOST_UNPACKED, xml).isPresent()) {
                    return false;
                }
            }
        } catch (ZipException | IllegalArgumentException | EOFException e) {
            // Damaged, or with names that are no text: not a document, whatever else it is.
            return false;
        }
        return names.containsAll(NEEDED);
    }

    /** A program, or a way out of the folder. */
    private static boolean isBad(String name) {
        return name.contains("vbaproject")
                || name.contains("activex")
                || name.endsWith(".bin")
                || name.endsWith(".exe")
                || name.startsWith("/")
                || name.contains("..")
                || name.contains("\\");
    }
}
