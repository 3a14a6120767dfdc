package org.sena.runtime.host.files;

import java.util.Optional;
import java.util.regex.Pattern;

/** Decides which file in a bundle an address means. */
final class StaticPath {

    private static final Pattern SEGMENTS = Pattern.compile("(/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)+");

    private StaticPath() {}

    /**
     * The entry below {@code META-INF/resources}; empty for anything that is not a plain path, such
     * as one with {@code ..}, a backslash, an empty segment or a hidden file.
     */
    static Optional<String> entry(String path) {
        return path == null || !SEGMENTS.matcher(path).matches()
                ? Optional.empty()
                : Optional.of("META-INF/resources" + path);
    }
}
