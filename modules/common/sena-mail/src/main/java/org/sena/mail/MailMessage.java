package org.sena.mail;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One e-mail to one person. A message whose headers hold more than one line is never made, so that
 * nobody can write headers of their own.
 */
@Value.Immutable
public interface MailMessage {

    /** One address, as {@code name@example.org}. */
    String to();

    /** One line, 1 to 200 characters. */
    String subject();

    /** The message in plain text. */
    String text();

    /** The same in simple HTML; empty: plain text only. */
    Optional<String> html();

    /**
     * What makes it one message, for recognising it when it comes a second time: 1 to 75 letters,
     * digits and hyphens. Empty: nobody has to recognise it.
     */
    Optional<String> id();

    /** BCP 47 tag of the language it is written in; English by default. */
    @Value.Default
    default String language() {
        return "en";
    }

    /**
     * @throws IllegalArgumentException when the address is not one address, or a header not one
     *     line
     */
    @Value.Check
    default void check() {
        if (!MailAddress.isOne(to())) {
            throw new IllegalArgumentException("An e-mail goes to one address");
        }
        if (subject().isBlank()
                || subject().length() > 200
                || subject().chars().anyMatch(MailMessage::breaksLines)) {
            throw new IllegalArgumentException("A subject is one line of 1 to 200 characters");
        }
        if (id().filter(id -> !id.matches("[A-Za-z0-9-]{1,75}")).isPresent()) {
            throw new IllegalArgumentException("An id is 1 to 75 letters, digits and hyphens");
        }
        if (!language().matches("[A-Za-z0-9-]{2,35}")) {
            throw new IllegalArgumentException("A language is a BCP 47 tag");
        }
    }

    private static boolean breaksLines(int character) {
        return Character.isISOControl(character) || character == 0x2028 || character == 0x2029;
    }
}
