package org.sena.privacy.service.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectKeysTest {

    private static final String SUBJECT = "f0b6c1f2";
    private static final String KEY = "k1";

    private final AesGcm aes = new AesGcm(new SecureRandom());
    private final byte[] oldMaster = aes.newKey();
    private final byte[] newMaster = aes.newKey();
    private final SubjectKeys keys = new SubjectKeys(aes, new MasterKeys(aes, List.of(oldMaster)));
    private final String wrapped = keys.create(KEY, SUBJECT);

    @ParameterizedTest
    @ValueSource(strings = {"", "Rhiannon", "07700 900123", "Siân – 😀 and\nmore"})
    void a_sealed_text_opens_to_itself(String text) throws GeneralSecurityException {
        assertEquals(text, open(seal(text), SUBJECT));
    }

    @Test
    void two_seals_of_the_same_text_differ() throws GeneralSecurityException {
        assertNotEquals(seal("Rhiannon"), seal("Rhiannon"));
    }

    static IntStream everyBit() throws GeneralSecurityException {
        return IntStream.range(0, (12 + "Rhiannon".length() + 16) * Byte.SIZE);
    }

    @ParameterizedTest
    @MethodSource("everyBit")
    void one_flipped_bit_is_enough_to_refuse(int bit) throws GeneralSecurityException {
        byte[] bytes = SealedText.parse(seal("Rhiannon")).bytes();
        bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);

        String altered = new SealedText(KEY, bytes).toString();

        assertThrows(GeneralSecurityException.class, () -> open(altered, SUBJECT));
    }

    @Test
    void a_seal_of_one_person_does_not_open_for_another() throws GeneralSecurityException {
        String sealed = seal("Rhiannon");

        assertThrows(GeneralSecurityException.class, () -> open(sealed, "somebody-else"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Rhiannon",
                "v1.k1",
                "v2.k1.AAAA",
                "v1..AAAA",
                "v1.k1.***",
                "v1.k1.AAAA"
            })
    void what_is_no_seal_is_refused(String text) {
        assertThrows(GeneralSecurityException.class, () -> open(text, SUBJECT));
    }

    @Test
    void a_new_master_key_opens_what_was_sealed_before_once_it_has_rewrapped()
            throws GeneralSecurityException {
        String sealed = seal("Rhiannon");
        SubjectKeys both = new SubjectKeys(aes, new MasterKeys(aes, List.of(newMaster, oldMaster)));
        SubjectKeys onlyNew = new SubjectKeys(aes, new MasterKeys(aes, List.of(newMaster)));

        String rewrapped = both.rewrap(KEY, SUBJECT, wrapped);

        assertEquals(
                "Rhiannon",
                new String(onlyNew.open(SealedText.parse(sealed), SUBJECT, rewrapped), UTF_8));
        assertThrows(
                GeneralSecurityException.class,
                () -> onlyNew.open(SealedText.parse(sealed), SUBJECT, wrapped));
    }

    @Test
    void a_master_key_is_known_by_the_same_id_every_time_and_no_other_by_it() {
        String id = new MasterKeys(aes, List.of(oldMaster)).currentId();

        assertEquals(id, new MasterKeys(aes, List.of(oldMaster, newMaster)).currentId());
        assertNotEquals(id, new MasterKeys(aes, List.of(newMaster)).currentId());
    }

    private String seal(String text) throws GeneralSecurityException {
        return keys.seal(KEY, SUBJECT, wrapped, text.getBytes(UTF_8)).toString();
    }

    private String open(String sealed, String subject) throws GeneralSecurityException {
        return new String(keys.open(SealedText.parse(sealed), subject, wrapped), UTF_8);
    }
}
