package org.sena.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Unpacks the parts of one workbook into nothing, so that one that grows beyond measure or defines
 * entities is found out before a reader meets it.
 */
public final class TrialUnpacking {

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private long left;

    /**
     * @param mostBytes of all parts together, unpacked
     */
    public TrialUnpacking(long mostBytes) {
        left = mostBytes;
    }

    /** What is wrong with a part that may define no entities and fill all that is left. */
    public Optional<Flaw> flaw(InputStream part) throws IOException {
        return flaw(part, left, true);
    }

    /**
     * What is wrong with the next part; empty when it may be read.
     *
     * @param mostBytes of this part, unpacked, within what the others left
     * @param isXml whether it could define entities
     * @throws IOException when it can't be unpacked
     */
    public Optional<Flaw> flaw(InputStream part, long mostBytes, boolean isXml) throws IOException {
        long allowed = Math.min(left, mostBytes);
        byte[] buffer = new byte[1 << 14];
        long total = 0;
        int matched = 0;

        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            total += read;

            if (total > allowed) {
                return Optional.of(Flaw.TOO_LARGE);
            }

            for (int i = 0; isXml && i < read; i++) {
                matched = matched(buffer[i], matched);

                if (matched == DOCTYPE.length) {
                    return Optional.of(Flaw.ENTITIES);
                }
            }
        }

        left -= total;

        return Optional.empty();
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
