package org.sena.browser.test.trace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts to be found among bytes, all in one pass: as they were typed and in lower case, because an
 * index keeps words in lower case.
 */
final class Needles {

    /** What the pass looks at; no text is shorter. */
    private static final int BEGINNING = Long.BYTES;

    private final Map<Long, List<byte[]>> byBeginning = new HashMap<>();

    /**
     * @param texts each of at least 8 bytes
     */
    Needles(Collection<String> texts) {
        for (String text : texts) {
            for (String form : new TreeSet<>(List.of(text, text.toLowerCase(Locale.ROOT)))) {
                byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
                byBeginning
                        .computeIfAbsent(ByteBuffer.wrap(bytes).getLong(), key -> new ArrayList<>())
                        .add(bytes);
            }
        }
    }

    /** Those that are in it. */
    Set<String> in(byte[] hay) {
        Set<String> found = new TreeSet<>();
        long window = 0;
        for (int end = 0; end < hay.length; end++) {
            window = window << Byte.SIZE | hay[end] & 0xff;
            if (end + 1 >= BEGINNING) {
                int start = end + 1 - BEGINNING;
                byBeginning.getOrDefault(window, List.of()).stream()
                        .filter(needle -> isAt(hay, start, needle))
                        .forEach(needle -> found.add(new String(needle, StandardCharsets.UTF_8)));
            }
        }
        return found;
    }

    Set<String> in(String hay) {
        return in(hay.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isAt(byte[] hay, int start, byte[] needle) {
        if (start + needle.length > hay.length) {
            return false;
        }
        for (int i = 0; i < needle.length; i++) {
            if (hay[start + i] != needle[i]) {
                return false;
            }
        }
        return true;
    }
}
