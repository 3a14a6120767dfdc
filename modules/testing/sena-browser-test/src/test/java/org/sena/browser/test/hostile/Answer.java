package org.sena.browser.test.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came back.
 *
 * @param headers names and values in the order they came
 */
record Answer(int status, List<String[]> headers, byte[] body) {

    Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    List<String> headers(String name) {
        List<String> values = new ArrayList<>();
        for (String[] header : headers) {
            if (header[0].equalsIgnoreCase(name)) {
                values.add(header[1]);
            }
        }
        return values;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    boolean isOf(String type) {
        return header("Content-Type").filter(sent -> sent.startsWith(type)).isPresent();
    }

    /** Written by the server's parser of requests, before any of the product saw the request. */
    boolean isOfParser() {
        boolean closed = header("Connection").filter("close"::equals).isPresent();
        boolean unread = status == 400 || status == 414 || status == 431 || status == 505;
        return unread && closed && header("Date").isEmpty() || status == 417;
    }
}
