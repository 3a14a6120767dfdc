package org.sena.referral.service.message.file;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files as they may be shown and handed over. */
final class FileNames {

    private static final int MOST = 100;

    private FileNames() {}

    /**
     * Letters, digits, blanks and {@code . _ - ( )} only, no path, at most 100 characters, with an
     * ending of the kind. A name of which nothing is left is {@code file}.
     */
    static String clean(String said, FileKind kind) {
        String name = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean fits = kind.isEnding(ending);
        String stem =
                Normalizer.normalize(fits ? name.substring(0, dot) : name, Normalizer.Form.NFC)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", " ")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[ .]+|[ .]+$", "");
        String tail = "." + (fits ? ending : kind.ending());
        return cut(stem.isEmpty() ? "file" : stem, MOST - tail.length()) + tail;
    }

    /** Never between the two halves of one character. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most)
                .strip();
    }
}
