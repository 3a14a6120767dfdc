package org.sena.directory.service.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that must have a form. */
final class Texts {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_PHONE = 100;

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]+@[^\\s@<>]+\\.[^\\s@<>.]+");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");
    private static final Pattern BREAK = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

    private Texts() {}

    /** The standard wants UUIDs; in lower case, so that the same one is never two. */
    static void id(Problems problems, String id) {
        problems.addIf(
                !UUID.matcher(id).matches(),
                "its id must be a UUID in lower case, as 7d444840-9dc0-11d1-b245-5ffdce74fad2");
    }

    static void name(Problems problems, String name) {
        problems.addIf(name.isBlank(), "needs a name");
        label(problems, "name", name);
    }

    /** One line without markup; may be empty. */
    static void label(Problems problems, String field, String text) {
        problems.addIf(
                text.length() > LONGEST_NAME,
                field + " has more than " + LONGEST_NAME + " characters");
        problems.addIf(TAG.matcher(text).find(), field + " holds HTML: take the tags out");
        problems.addIf(
                BREAK.matcher(text).find(), field + " holds line breaks or control characters");
    }

    static void label(Problems problems, String field, Optional<String> text) {
        text.ifPresent(known -> label(problems, field, known));
    }

    static void text(Problems problems, String field, String text) {
        problems.addIf(
                text.length() > LONGEST_TEXT,
                field + " has more than " + LONGEST_TEXT + " characters");
        problems.addIf(CONTROL.matcher(text).find(), field + " holds control characters");
    }

    static void text(Problems problems, String field, Optional<String> text) {
        text.ifPresent(known -> text(problems, field, known));
    }

    static void email(Problems problems, String field, Optional<String> email) {
        email.ifPresent(
                text ->
                        problems.addIf(
                                text.length() > LONGEST_EMAIL || !EMAIL.matcher(text).matches(),
                                field + " '" + shown(text) + "' is no e-mail address"));
    }

    static void phone(Problems problems, String number) {
        problems.addIf(
                number.isBlank() || number.length() > LONGEST_PHONE,
                "a phone number has 1 to " + LONGEST_PHONE + " characters");
        problems.addIf(
                number.chars().filter(Character::isDigit).count() < 3,
                "phone '" + shown(number) + "' has no digits");
    }

    static void url(Problems problems, String field, Optional<String> url) {
        url.ifPresent(
                text ->
                        problems.addIf(
                                text.length() > LONGEST_URL || !isWebAddress(text),
                                field
                                        + " '"
                                        + shown(text)
                                        + "' is no address that begins with https:// or http://"));
    }

    /** Source: BCP 47. */
    static void language(Problems problems, String tag) {
        try {
            problems.addIf(
                    new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty(),
                    "language '" + shown(tag) + "' is unknown");
        } catch (IllformedLocaleException e) {
            problems.add("language '" + shown(tag) + "' is no language tag, as en or pt-BR");
        }
    }

    /** Short enough for a message. */
    static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);

            return ("https".equalsIgnoreCase(uri.getScheme())
                            || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
