package org.sena.privacy.service.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.sena.privacy.api.ConsentWording;
import org.sena.privacy.api.ImmutableConsentWording;
import org.sena.privacy.api.Purpose;

/**
 * Finds the words in force. They are documents under {@code /wordings}; {@code in-force.properties}
 * names the one for each purpose and language. A document that has been used is never edited: a new
 * one gets the next number.
 */
final class ConsentWordings {

    private static final String ENGLISH = "en";

    private final int months;
    private final String noticeVersion;
    private final Properties inForce = new Properties();

    /**
     * @param months whole months that a consent lasts; at least 1
     * @throws IllegalStateException when the months are fewer, or a purpose has no English words
     */
    ConsentWordings(int months, String noticeVersion) {
        if (months < 1) {
            throw new IllegalStateException("A consent lasts at least 1 month, not " + months);
        }
        this.months = months;
        this.noticeVersion = noticeVersion;
        try (InputStream in = open("in-force.properties")) {
            inForce.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Purpose purpose : Purpose.values()) {
            if (inForce.getProperty(key(purpose, ENGLISH)) == null) {
                throw new IllegalStateException("No English words for the purpose " + purpose);
            }
        }
    }

    /** In that language or else in English, which the result says. */
    ConsentWording find(Purpose purpose, Locale locale, String recipientName) {
        String language =
                inForce.containsKey(key(purpose, locale.getLanguage()))
                        ? locale.getLanguage()
                        : ENGLISH;
        String id = inForce.getProperty(key(purpose, language));
        return ImmutableConsentWording.builder()
                .id(id)
                .purpose(purpose)
                .language(language)
                .text(
                        read(id).replace("{months}", Integer.toString(months))
                                .replace("{organisation}", recipientName))
                .noticeVersion(noticeVersion)
                .months(months)
                .build();
    }

    private static String key(Purpose purpose, String language) {
        return purpose + "." + language;
    }

    private static String read(String id) {
        try (InputStream in = open(id + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = ConsentWordings.class.getResourceAsStream("/wordings/" + name);
        if (in == null) {
            throw new IOException("The bundle has no /wordings/" + name);
        }
        return in;
    }
}
