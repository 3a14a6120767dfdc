package org.sena.runtime.host.files;

import java.util.Map;

/** Media types of the files that sites are made of. */
final class MediaTypes {

    private static final Map<String, String> BY_ENDING =
            Map.ofEntries(
                    Map.entry("css", "text/css;charset=UTF-8"),
                    Map.entry("js", "text/javascript;charset=UTF-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("txt", "text/plain;charset=UTF-8"),
                    Map.entry("html", "text/html;charset=UTF-8"));

    private MediaTypes() {}

    /** By the file's ending; {@code application/octet-stream} for one nobody foresaw. */
    static String of(String file) {
        return BY_ENDING.getOrDefault(
                file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
