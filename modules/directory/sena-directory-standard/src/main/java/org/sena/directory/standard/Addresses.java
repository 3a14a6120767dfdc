package org.sena.directory.standard;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells which texts the standard takes as addresses: one bad address makes a whole feed invalid.
 */
final class Addresses {

    private static final Pattern URI =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[\\w\\-.~:/?#\\[\\]@!$&'()*+,;=%]+");
    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[\\w!#$%&'*+/=?^`{|}~-]+(?:\\.[\\w!#$%&'*+/=?^`{|}~-]+)*"
                            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+"
                            + "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?");
    private static final Pattern HOST = Pattern.compile("[\\w-]+(\\.[\\w-]+)+([/?#:].*)?");

    private Addresses() {}

    static boolean isUri(String text) {
        return URI.matcher(text).matches() && !BAD_ESCAPE.matcher(text).find();
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    /** The address with its scheme: people often leave it out. Others stay as they are. */
    static String withScheme(String text) {
        String address = text.trim();

        return HOST.matcher(address).matches() ? "https://" + address : address;
    }

    static Optional<String> uri(Optional<String> text) {
        return text.filter(Addresses::isUri);
    }

    static Optional<String> email(Optional<String> text) {
        return text.filter(Addresses::isEmail);
    }
}
