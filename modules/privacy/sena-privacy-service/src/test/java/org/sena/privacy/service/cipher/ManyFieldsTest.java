package org.sena.privacy.service.cipher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.privacy.api.SealedField;

class ManyFieldsTest {

    private final AesGcm aes = new AesGcm(new SecureRandom());
    private final SubjectKeys keys =
            new SubjectKeys(aes, new MasterKeys(aes, List.of(aes.newKey())));
    private final Map<String, String> wrapped = new HashMap<>();
    private final List<Collection<String>> looks = new ArrayList<>();

    @BeforeEach
    void add_two_people() {
        wrapped.put("k1", keys.create("k1", "ann"));
        wrapped.put("k2", keys.create("k2", "bob"));
    }

    @Test
    void fields_of_several_people_open_in_their_order_with_one_look_for_keys() throws Exception {
        assertEquals(
                texts("a", "b", "c"),
                open(sealed("k1", "ann", "a"), sealed("k2", "bob", "b"), sealed("k1", "ann", "c")));
        assertEquals(1, looks.size());
    }

    @Test
    void a_field_whose_key_was_destroyed_is_empty_and_keeps_no_other_from_opening()
            throws Exception {
        SealedField gone = sealed("k1", "ann", "a");

        wrapped.remove("k1");

        assertEquals(
                List.of(Optional.empty(), Optional.of("b")), open(gone, sealed("k2", "bob", "b")));
    }

    @Test
    void a_field_moved_to_another_person_or_that_is_none_is_empty() throws Exception {
        SealedField moved = SealedField.of("bob", sealed("k1", "ann", "a").sealed());

        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.of("a")),
                open(moved, SealedField.of("ann", ""), sealed("k1", "ann", "a")));
    }

    @Test
    void nothing_to_open_asks_for_no_key() {
        assertEquals(List.of(), open());
        assertEquals(List.of(), looks);
    }

    private List<Optional<String>> open(SealedField... fields) {
        return new ManyFields(keys)
                .open(
                        List.of(fields),
                        ids -> {
                            looks.add(ids);

                            return wrapped;
                        });
    }

    private SealedField sealed(String key, String subject, String text)
            throws GeneralSecurityException {
        return SealedField.of(
                subject,
                keys.seal(key, subject, wrapped.get(key), text.getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    private static List<Optional<String>> texts(String... texts) {
        List<Optional<String>> all = new ArrayList<>();

        for (String text : texts) {
            all.add(Optional.of(text));
        }

        return all;
    }
}
