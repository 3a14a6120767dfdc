package org.sena.identity.api;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the last part off an address: 8 of 32 bits of IPv4, 80 of 128 bits of IPv6. */
final class Networks {

    private static final Pattern V4 =
            Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}");

    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:]{2,39}(%.*)?");

    private static final int GROUPS = 3;

    private Networks() {}

    static Optional<String> of(String address) {
        Matcher v4 = V4.matcher(address);

        if (v4.matches()) {
            return Optional.of(v4.group(1) + ".0/24");
        }

        return address.contains(":") && V6.matcher(address).matches()
                ? Optional.of(first(address) + "::/48")
                : Optional.empty();
    }

    /** The first three groups; what is behind a double colon is nobody's network. */
    private static String first(String address) {
        String head = address.contains("::") ? address.split("::", 2)[0] : address;
        String[] groups = head.split(":");
        StringBuilder first = new StringBuilder();

        for (int i = 0; i < Math.min(GROUPS, groups.length); i++) {
            first.append(i == 0 ? "" : ":").append(groups[i].toLowerCase(Locale.ROOT));
        }

        return first.toString();
    }
}
