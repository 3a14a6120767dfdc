package org.sena.web.kit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names and values written one after the other. */
final class Pairs {

    private Pairs() {}

    static Map<String, String> of(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("A name without a value: " + namesAndValues.length);
        }

        Map<String, String> pairs = new LinkedHashMap<>();

        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.put(namesAndValues[i], namesAndValues[i + 1]);
        }

        return pairs;
    }

    /** A page's address with public render parameters. */
    static String pageAddress(String basePath, String page, String... publicParameters) {
        String path = page.isEmpty() || page.equals("/") ? "" : "/" + page.replaceFirst("^/", "");
        StringBuilder address = new StringBuilder(basePath).append(path);
        char separator = '?';

        for (Map.Entry<String, String> pair : of(publicParameters).entrySet()) {
            address.append(separator)
                    .append("p_r_p_")
                    .append(encoded(pair.getKey()))
                    .append('=')
                    .append(encoded(pair.getValue()));
            separator = '&';
        }

        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
