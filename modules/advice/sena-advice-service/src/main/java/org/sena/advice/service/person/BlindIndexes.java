package org.sena.advice.service.person;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.service.store.model.KnownPersonEntry;
import org.sena.advice.service.store.service.KnownPersonEntryLocalService;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.FieldCipher;

/**
 * Finds a person's contact details again without keeping them: a keyed digest each of the phone
 * number, the e-mail address, and name with postcode. They find what is equal and nothing like it.
 */
@Component(service = BlindIndexes.class)
public class BlindIndexes {

    @Reference private FieldCipher cipher;

    @Reference private KnownPersonEntryLocalService known;

    /**
     * Remembers how the team knows to reach a person, in place of what it knew.
     *
     * @param until when nobody may find them by it any more
     */
    public void remember(String subjectId, ContactDetails contact, Instant now, Instant until) {
        KnownPersonEntry entry =
                Optional.ofNullable(known.fetchKnownPersonEntry(subjectId))
                        .orElseGet(() -> known.createKnownPersonEntry(subjectId));

        entry.setPhoneIndex(contact.phone().map(this::phone).orElse(""));
        entry.setEmailIndex(contact.email().map(this::email).orElse(""));
        entry.setNamePostcodeIndex(
                contact.postcode().map(code -> nameAndPostcode(contact.name(), code)).orElse(""));
        entry.setKnownSince(Date.from(now));
        entry.setKnownUntil(Date.from(until));
        known.updateKnownPersonEntry(entry);
    }

    /** Forgets a person. */
    public void forget(String subjectId) {
        Optional.ofNullable(known.fetchKnownPersonEntry(subjectId))
                .ifPresent(known::deleteKnownPersonEntry);
    }

    /** Of the digits, with 0 for the country's own prefix. */
    String phone(String phone) {
        return cipher.blindIndex("advice.phone", Normal.phone(phone));
    }

    String email(String email) {
        return cipher.blindIndex("advice.email", Normal.email(email));
    }

    String nameAndPostcode(String name, String postcode) {
        return cipher.blindIndex(
                "advice.name-postcode", Normal.name(name) + "|" + Normal.postcode(postcode));
    }

    /** How details are written down before they are compared. */
    static final class Normal {

        private Normal() {}

        /** {@code 01632960123} for {@code +44 (0)1632 960 123}. */
        static String phone(String phone) {
            String digits = phone.replaceAll("[^0-9+]", "");

            return digits.replaceFirst("^(\\+|00)44", "0").replaceFirst("^00", "0");
        }

        static String email(String email) {
            return email.strip().toLowerCase(Locale.ROOT);
        }

        /** Without accents, case, punctuation and further blanks. */
        static String name(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
        }

        static String postcode(String postcode) {
            return postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        }
    }
}
