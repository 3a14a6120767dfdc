package org.sena.directory.exchange.duplicate;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** A British or international telephone number in one form. */
final class PhoneForm {

    private static final String COUNTRY = "GB";

    private PhoneForm() {}

    /** In E.164; empty when it is no number that can be rung. */
    static Optional<String> of(String number) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

        try {
            return Optional.of(numbers.parse(number, COUNTRY))
                    .filter(numbers::isPossibleNumber)
                    .map(parsed -> numbers.format(parsed, PhoneNumberFormat.E164));
        } catch (NumberParseException e) { // Words, or a number with two digits: nothing to match.
            return Optional.empty();
        }
    }
}
