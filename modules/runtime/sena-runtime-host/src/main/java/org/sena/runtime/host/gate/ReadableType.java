package org.sena.runtime.host.gate;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides whether anything behind the gate can read a body of that content type. */
final class ReadableType {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*([^;]*)");

    private ReadableType() {}

    /**
     * False for a character set that nobody knows.
     *
     * @param contentType as it was sent; null when it was not
     */
    static boolean isReadable(String contentType) {
        if (contentType == null) {
            return true;
        }
        Matcher charset = CHARSET.matcher(contentType);
        while (charset.find()) {
            if (!isKnown(charset.group(1).strip().replaceAll("^\"|\"$", ""))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
