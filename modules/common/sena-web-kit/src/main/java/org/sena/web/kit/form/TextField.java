package org.sena.web.kit.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text; spaces around it do not count, line ends are one character. */
public final class TextField extends Field<TextField> {

    private static final Pattern POSTCODE =
            Pattern.compile("(GIR0AA|[A-PR-UWYZ][A-Z]?[0-9][0-9A-Z]?[0-9][ABD-HJLNP-UW-Z]{2})");
    private static final Pattern OUTWARD = Pattern.compile("[A-PR-UWYZ][A-Z]?[0-9][0-9A-Z]?");
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[^\\s@<>()\\[\\]\\\\,;:\"]+@[^\\s@<>()\\[\\]\\\\,;:\"]+\\.[A-Za-z]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]*");

    private String text;

    TextField(Form form, String name) {
        super(form, name, "kit.field.text");
        text = form.first(name).replace("\r\n", "\n").replace('\r', '\n').strip();

        if (text.chars().anyMatch(TextField::isUnreadable)) {
            rejectAs("unreadable", label());
        }
    }

    /** Refuses an empty answer. */
    public TextField required() {
        if (text.isEmpty()) {
            rejectAs("required", label());
        }

        return this;
    }

    /** Refuses an empty answer with these words. */
    public TextField required(String messageKey) {
        return text.isEmpty() ? reject(messageKey) : this;
    }

    /** Refuses a longer text; nothing is ever cut. */
    public TextField max(int characters) {
        if (text.length() > characters) {
            rejectAs("long", label(), characters, text.length());
        }

        return this;
    }

    /** Takes a full UK postcode however it is spaced, and gives it as "PE29 3TN". */
    public TextField postcode() {
        String joined = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);

        if (POSTCODE.matcher(joined).matches()) {
            int inward = joined.length() - 3;

            text = joined.substring(0, inward) + " " + joined.substring(inward);
        } else if (!text.isEmpty()) {
            rejectAs("postcode", label());
        }

        return this;
    }

    /** Takes a full UK postcode or its first half alone, "PE29 3TN" or "PE29". */
    public TextField postcodeOrOutward() {
        String joined = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);

        if (OUTWARD.matcher(joined).matches()) {
            text = joined;

            return this;
        }

        return postcode();
    }

    /** Takes an e-mail address of at most 254 characters. */
    public TextField email() {
        if (!text.isEmpty() && (text.length() > 254 || !EMAIL.matcher(text).matches())) {
            rejectAs("email", label());
        }

        return this;
    }

    /** Takes a phone number of 10 to 15 digits, spaced and bracketed as people do. */
    public TextField phone() {
        long digits = text.chars().filter(Character::isDigit).count();

        if (!text.isEmpty() && (digits < 10 || digits > 15 || !PHONE.matcher(text).matches())) {
            rejectAs("phone", label());
        }

        return this;
    }

    /** The text; empty when there is none or it was refused. */
    public String value() {
        return isRejected() ? "" : text;
    }

    /** The text, when there is one that was not refused. */
    public Optional<String> optional() {
        return Optional.of(value()).filter(value -> !value.isEmpty());
    }

    @Override
    TextField self() {
        return this;
    }

    /** No database keeps a NUL, no reader sees the rest. */
    private static boolean isUnreadable(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t'
                || c == '\uFFFE'
                || c == '\uFFFF';
    }
}
