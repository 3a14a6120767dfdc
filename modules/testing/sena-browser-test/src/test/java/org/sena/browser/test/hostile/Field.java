package org.sena.browser.test.hostile;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A name and a value as they stand in an address: percent-encoded, and broken where that is meant.
 */
record Field(String name, String value) {

    static Field of(String name, String value) {
        return new Field(encoded(name), encoded(value));
    }

    Field with(String other) {
        return new Field(name, other);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The fields of a query, as they stand there. */
    static List<Field> read(String query) {
        List<Field> fields = new ArrayList<>();
        for (String part : query.split("&")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                fields.add(
                        equals < 0
                                ? new Field(part, "")
                                : new Field(part.substring(0, equals), part.substring(equals + 1)));
            }
        }
        return fields;
    }

    static String joined(List<Field> fields) {
        StringBuilder text = new StringBuilder();
        for (Field field : fields) {
            text.append(text.length() == 0 ? "" : "&")
                    .append(field.name)
                    .append('=')
                    .append(field.value);
        }
        return text.toString();
    }

    /** The bytes that a percent-encoded text stands for, whether they are UTF-8 or not. */
    static byte[] bytes(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1)
                    .getBytes(StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) { // Not even that: as it stands.
            return encoded.getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
