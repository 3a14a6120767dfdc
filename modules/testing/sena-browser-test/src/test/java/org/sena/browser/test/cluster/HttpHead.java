package org.sena.browser.test.cluster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The lines before the body of a request or an answer. */
record HttpHead(List<String> lines) {

    private static final String END = "\r\n\r\n";

    /** Empty when nothing came. */
    static HttpHead read(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();

        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next != '\n') {
                line.write(next);
            } else if (line.size() > 1) {
                lines.add(line.toString(StandardCharsets.ISO_8859_1).strip());
                line.reset();
            } else {
                return new HttpHead(lines);
            }
        }

        return new HttpHead(List.of());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    String firstLine() {
        return lines.get(0);
    }

    boolean hasCookie(String cookie) {
        return Arrays.asList(value("cookie").split("; ?")).contains(cookie);
    }

    /** The same in bytes, with these lines besides; what it says of the connection goes. */
    byte[] with(String... more) {
        List<String> all = new ArrayList<>(lines);

        all.removeIf(line -> line.toLowerCase(Locale.ROOT).startsWith("connection:"));
        all.addAll(List.of(more));

        return (String.join("\r\n", all) + END).getBytes(StandardCharsets.ISO_8859_1);
    }

    void copyBody(InputStream from, OutputStream to) throws IOException {
        String length = value("content-length");

        if (!length.isEmpty()) {
            to.write(from.readNBytes(Integer.parseInt(length)));
        }

        to.flush();
    }

    private String value(String name) {
        return lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
