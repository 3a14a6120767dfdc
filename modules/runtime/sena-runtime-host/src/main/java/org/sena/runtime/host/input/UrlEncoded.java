package org.sena.runtime.host.input;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sena.runtime.host.input.RefusedInputException.Reason;

/** {@code name=value&name=value}, in UTF-8. */
public final class UrlEncoded {

    private static final int MOST_VALUES = 2_000;

    private UrlEncoded() {}

    /**
     * Adds what the text says.
     *
     * @param text may be null
     * @throws RefusedInputException when it isn't encoded as it should, holds NUL, or has over
     *     2,000 values
     */
    public static void read(String text, Values into) throws RefusedInputException {
        if (text == null || text.isEmpty()) {
            return;
        }

        int values = 0;
        int begin = 0;

        while (begin <= text.length()) {
            int end = text.indexOf('&', begin);
            end = end < 0 ? text.length() : end;

            if (end > begin) {
                if (++values > MOST_VALUES) {
                    throw new RefusedInputException(Reason.TOO_LARGE);
                }

                int equals = text.indexOf('=', begin);
                boolean named = equals >= 0 && equals < end;
                into.add(
                        decode(text.substring(begin, named ? equals : end)),
                        named ? decode(text.substring(equals + 1, end)) : "");
            }

            begin = end + 1;
        }
    }

    /** Appends {@code name=value}, with a {@code ?} or {@code &} before it. */
    public static void append(StringBuilder url, String name, String value, boolean first) {
        url.append(first ? '?' : '&');
        encode(url, name);
        url.append('=');
        encode(url, value);
    }

    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        encode(encoded, text);

        return encoded.toString();
    }

    private static String decode(String text) throws RefusedInputException {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }

        try {
            return withoutNul(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new RefusedInputException(Reason.BROKEN, e);
        }
    }

    /** No keyboard writes it, no database keeps it, and some libraries end their texts there. */
    static String withoutNul(String text) throws RefusedInputException {
        if (text.indexOf('\0') >= 0) {
            throw new RefusedInputException(Reason.BROKEN);
        }
        return text;
    }

    private static void encode(StringBuilder into, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                into.append(URLEncoder.encode(text, StandardCharsets.UTF_8));
                return;
            }
        }

        into.append(text);
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '_'
                || c == '-'
                || c == '.';
    }
}
