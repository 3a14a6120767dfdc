package org.sena.mail;

import java.util.regex.Pattern;

/** What an e-mail can be sent to: one plain address, nothing around it. */
public final class MailAddress {

    /** Longest address that mail servers take, in characters. Source: RFC 5321, 4.5.3.1.3. */
    public static final int LONGEST = 254;

    private static final Pattern ONE =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private MailAddress() {}

    /** True when the text is one address, as {@code name@example.org}, and nothing else. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && ONE.matcher(text).matches();
    }
}
