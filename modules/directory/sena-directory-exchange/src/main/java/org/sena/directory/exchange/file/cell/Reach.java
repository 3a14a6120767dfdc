package org.sena.directory.exchange.file.cell;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How to reach somebody: phone numbers, e-mail addresses, web addresses, postcodes. */
public final class Reach {

    private static final String HERE = "GB";
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT = ShortNumberInfo.getInstance();

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),;:]{1,64}@[A-Za-z0-9.-]{1,185}\\.[A-Za-z]{2,63}");

    private static final Pattern DOMAIN =
            Pattern.compile("(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(?:[/?#:].*)?");

    private static final Pattern POSTCODE =
            Pattern.compile("([A-Z]{1,2}[0-9][0-9A-Z]?)\\s*([0-9][ABD-HJLNP-UW-Z]{2})");

    private static final int LONGEST_URL = 2_000;

    private Reach() {}

    /** As this country writes it: "01480 123456"; left out when there is no such number. */
    public static Optional<String> phone(Cell cell, Problems problems) {
        String text = cell.text().strip();

        if (text.isEmpty()) {
            return Optional.empty();
        }

        Optional<String> number = number(text);

        if (number.isEmpty()) {
            problems.warn(cell, "phone.unknown", cell.quoted());
        }

        return number;
    }

    private static Optional<String> number(String text) {
        try {
            PhoneNumber number = PHONES.parse(text, HERE);

            if (PHONES.isValidNumber(number)) {
                boolean isHere = number.getCountryCode() == 44;

                return Optional.of(
                        PHONES.format(
                                number,
                                isHere
                                        ? PhoneNumberFormat.NATIONAL
                                        : PhoneNumberFormat.INTERNATIONAL));
            }

            return SHORT.isValidShortNumberForRegion(number, HERE)
                    ? Optional.of(text.replaceAll("\\s+", " "))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** Left out when it is none. */
    public static Optional<String> email(Cell cell, Problems problems) {
        String text = cell.text().strip().replaceFirst("(?i)^mailto:", "");

        if (text.isEmpty()) {
            return Optional.empty();
        }

        if (!EMAIL.matcher(text).matches()) {
            problems.warn(cell, "email.unread", cell.quoted());

            return Optional.empty();
        }

        return Optional.of(text);
    }

    /** With {@code http} or {@code https}, which is added where it is missing. */
    public static Optional<String> url(Cell cell, Problems problems) {
        String text = cell.text().strip();

        if (text.isEmpty()) {
            return Optional.empty();
        }

        String full = DOMAIN.matcher(text).matches() ? "https://" + text : text;

        if (!isWebAddress(full)) {
            problems.warn(cell, "url.unread", cell.quoted());

            return Optional.empty();
        }

        return Optional.of(full);
    }

    /** As {@code PE29 3TN}; left out when it is none. */
    public static Optional<String> postcode(Cell cell, Problems problems) {
        String text = cell.text().strip().toUpperCase(Locale.ROOT);

        if (text.isEmpty()) {
            return Optional.empty();
        }

        Matcher postcode = POSTCODE.matcher(text);

        if (!postcode.matches()) {
            problems.warn(cell, "postcode.unread", cell.quoted());

            return Optional.empty();
        }

        return Optional.of(postcode.group(1) + " " + postcode.group(2));
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);

            return text.length() <= LONGEST_URL
                    && uri.getHost() != null
                    && uri.getScheme() != null
                    && uri.getScheme().matches("(?i)https?");
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
