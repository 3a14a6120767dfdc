package org.sena.directory.service.postcode;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A British postcode, or its first half, in the one form in which we write it. */
public final class PostcodeForm {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\u00a0.-]+");
    private static final Pattern FORM =
            Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?|GIR)(?:([0-9][A-Z]{2}))?");

    /** More than this is no postcode, however it is spaced. */
    private static final int LONGEST = 20;

    private final String outwardCode;
    private final String inwardCode;

    private PostcodeForm(String outwardCode, String inwardCode) {
        this.outwardCode = outwardCode;
        this.inwardCode = inwardCode;
    }

    /**
     * @param text in any case, with or without blanks
     * @return empty when it has not the form of a postcode or an outward code
     */
    public static Optional<PostcodeForm> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }

        String compact = SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        Matcher matcher = FORM.matcher(compact);

        if (!matcher.matches()) {
            return Optional.empty();
        }

        String inward = matcher.group(2);

        return Optional.of(new PostcodeForm(matcher.group(1), inward == null ? "" : inward));
    }

    /** True for a whole postcode, false for an outward code. */
    public boolean isWhole() {
        return !inwardCode.isEmpty();
    }

    /** As {@code PE29}. */
    public String outwardCode() {
        return outwardCode;
    }

    /** Without the blank, as {@code PE293TN}. */
    public String compact() {
        return outwardCode + inwardCode;
    }

    /** As people write it: {@code PE29 3TN}. */
    public String written() {
        return isWhole() ? outwardCode + " " + inwardCode : outwardCode;
    }

    @Override
    public String toString() {
        return written();
    }
}
