package org.sena.it.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.KeyCustody;
import org.sena.privacy.api.UnreadableFieldException;

/**
 * Equal texts look different, a bit decides, keys are renewed, and a destroyed key opens nothing.
 */
@InFramework
class F04_SealsIT {

    private static final String TEXT = "Zephyrine Quillfeather-Oddbody";

    @OsgiService private FieldCipher cipher;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private KeyCustody custody;

    private final String subject = People.newSubject();

    @Test
    void two_equal_texts_are_sealed_differently() {
        assertNotEquals(cipher.seal(subject, TEXT), cipher.seal(subject, TEXT));
    }

    @Test
    void every_flipped_character_of_a_seal_makes_it_unreadable() {
        String whole = cipher.seal(subject, TEXT);

        for (int at = whole.lastIndexOf('.') + 1; at < whole.length() - 1; at++) {
            char other = whole.charAt(at) == 'A' ? 'B' : 'A';
            String flipped = whole.substring(0, at) + other + whole.substring(at + 1);

            assertThrows(UnreadableFieldException.class, () -> cipher.open(subject, flipped));
        }
    }

    @Test
    void after_a_persons_key_is_renewed_old_seals_open_and_new_ones_use_another_key()
            throws Exception {
        String before = cipher.seal(subject, TEXT);

        assertTrue(asGovernance(() -> custody.renew(subject)));

        String after = cipher.seal(subject, TEXT);

        assertEquals(TEXT, cipher.open(subject, before));
        assertEquals(TEXT, cipher.open(subject, after));
        assertNotEquals(keyOf(before), keyOf(after));
    }

    @Test
    void after_a_persons_keys_are_destroyed_nothing_of_theirs_opens_on_any_path() throws Exception {
        String before = cipher.seal(subject, TEXT);
        asGovernance(() -> custody.renew(subject));
        String after = cipher.seal(subject, TEXT);

        assertEquals(2, asGovernance(() -> custody.destroy(subject)));

        assertThrows(UnreadableFieldException.class, () -> cipher.open(subject, before));
        assertThrows(UnreadableFieldException.class, () -> cipher.open(subject, after));
        assertEquals(0, asGovernance(() -> custody.destroy(subject)));
        assertEquals(
                0,
                Suite.number(
                        "select count(*) from SENA_SubjectKeyEntry where subjectId = ?", subject));
    }

    @Test
    void no_table_of_keys_holds_what_was_sealed() throws Exception {
        cipher.seal(subject, TEXT);

        assertFalse(Suite.everythingIn("SENA_SubjectKeyEntry").contains("Quillfeather"));
    }

    @Test
    void only_governance_destroys_keys() {
        assertThrows(
                NotAllowedException.class,
                () ->
                        currentActor.callAs(
                                People.user(Role.ADMINISTRATOR), () -> custody.destroy(subject)));
    }

    private <T> T asGovernance(Callable<T> work) throws Exception {
        return currentActor.callAs(People.user(Role.INFORMATION_GOVERNANCE), work);
    }

    private static String keyOf(String seal) {
        return seal.split("\\.")[1];
    }
}
