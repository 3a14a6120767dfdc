package org.sena.directory.exchange.file.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Guesses how a text is encoded: by its byte order mark, else UTF-8 when its bytes beyond ASCII
 * mostly are, else Windows-1252. A text in UTF-8 with a few wrong bytes stays UTF-8, so that the
 * wrong ones can be named.
 */
final class Charsets {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Charsets() {}

    static Charset guess(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.mark(4);

            byte[] mark = in.readNBytes(3);

            if (mark.length >= 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE) {
                return StandardCharsets.UTF_16LE;
            }

            if (mark.length >= 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
                return StandardCharsets.UTF_16BE;
            }

            in.reset();

            return isMostlyUtf8(in) ? StandardCharsets.UTF_8 : WINDOWS_1252;
        }
    }

    private static boolean isMostlyUtf8(InputStream in) throws IOException {
        long good = 0;
        long bad = 0;
        int awaited = 0;

        for (int unit = in.read(); unit >= 0; unit = in.read()) {
            if (awaited > 0 && (unit & 0xC0) == 0x80) {
                awaited--;
                good += awaited == 0 ? 1 : 0;
                continue;
            }

            bad += awaited > 0 ? 1 : 0;
            awaited = followers(unit);

            if (awaited < 0) {
                bad++;
                awaited = 0;
            }
        }

        return good > bad || bad == 0 && awaited == 0;
    }

    /** How many bytes follow a first byte in UTF-8; -1 where none begins so. */
    private static int followers(int unit) {
        if (unit < 0x80) {
            return 0;
        }

        if (unit >= 0xC2 && unit <= 0xDF) {
            return 1;
        }

        if (unit >= 0xE0 && unit <= 0xEF) {
            return 2;
        }

        return unit >= 0xF0 && unit <= 0xF4 ? 3 : -1;
    }
}
