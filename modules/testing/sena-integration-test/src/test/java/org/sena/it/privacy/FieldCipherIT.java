package org.sena.it.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.PlainField;
import org.sena.privacy.api.SealedField;
import org.sena.privacy.api.UnreadableFieldException;

/** Sealed fields with keys in the real database. */
@InFramework
class FieldCipherIT {

    private static final String NAME = "Rhiannon Test-Person";

    @OsgiService private BundleContext context;

    private final String subject = People.newSubject();

    @Test
    void a_field_opens_again_after_a_restart_of_the_service() throws Exception {
        String sealed = cipher().seal(subject, NAME);
        String index = cipher().blindIndex("test", NAME);
        Bundle service =
                Arrays.stream(context.getBundles())
                        .filter(b -> "org.sena.privacy.service".equals(b.getSymbolicName()))
                        .findAny()
                        .orElseThrow();

        service.stop();
        service.start();

        assertEquals(NAME, cipher().open(subject, sealed));
        assertEquals(index, cipher().blindIndex("test", NAME));
    }

    @Test
    void a_seal_is_of_one_person_only() {
        String sealed = cipher().seal(subject, NAME);
        String others = cipher().seal(People.newSubject(), NAME);

        assertNotEquals(sealed, others);
        assertThrows(UnreadableFieldException.class, () -> cipher().open(subject, others));
    }

    @Test
    void many_fields_of_many_people_are_sealed_and_opened_at_once() throws Exception {
        String known = People.newSubject();
        String before = cipher().seal(known, "before");
        List<SealedField> fields =
                cipher().sealAll(
                                List.of(
                                        PlainField.of(subject, NAME),
                                        PlainField.of(known, "after"),
                                        PlainField.of(subject, "")));

        assertEquals(
                List.of(Optional.of(NAME), Optional.of("after"), Optional.of("")),
                cipher().openAll(fields));
        assertEquals("after", cipher().open(known, fields.get(1).sealed()));
        assertEquals("before", cipher().open(known, before));

        for (String person : List.of(subject, known)) {
            assertEquals(
                    1,
                    Suite.number(
                            "select count(*) from SENA_SubjectKeyEntry where subjectId = ?",
                            person));
        }
    }

    @Test
    void a_person_has_one_key_and_without_it_the_field_is_noise() throws Exception {
        String first = cipher().seal(subject, NAME);
        String second = cipher().seal(subject, NAME);
        String ofSubject = " SENA_SubjectKeyEntry where subjectId = ?";

        assertNotEquals(first, second);
        assertEquals(1, Suite.number("select count(*) from" + ofSubject, subject));

        Suite.update("delete from" + ofSubject, subject);

        assertThrows(UnreadableFieldException.class, () -> cipher().open(subject, first));
    }

    @Test
    void a_key_made_in_a_transaction_that_falls_is_not_used_after_it() throws Exception {
        assertThrows(
                IllegalStateException.class,
                () ->
                        Suite.inTransaction(
                                () -> {
                                    cipher().seal(subject, NAME);
                                    throw new IllegalStateException("after the seal");
                                }));

        String sealed = cipher().seal(subject, NAME);

        assertEquals(NAME, cipher().open(subject, sealed));
    }

    @Test
    void neither_the_text_nor_the_master_key_is_in_the_database() throws Exception {
        String sealed = cipher().seal(subject, NAME);
        Path keyFile = Path.of(context.getProperty("sena.data"), "keys", "master.key");
        String rows = Suite.everythingIn("SENA_SubjectKeyEntry");

        assertFalse(sealed.contains("Rhiannon"));
        assertTrue(rows.contains(subject));
        assertFalse(rows.contains("Rhiannon"));
        assertFalse(rows.contains(Files.readString(keyFile).trim()));
    }

    @Test
    void an_index_finds_an_equal_value_of_the_same_use_only() {
        assertEquals(cipher().blindIndex("a", "x"), cipher().blindIndex("a", "x"));
        assertNotEquals(cipher().blindIndex("a", "x"), cipher().blindIndex("b", "x"));
        assertNotEquals(cipher().blindIndex("a", "x"), cipher().blindIndex("a", "y"));
    }

    /** Looked up each time, because a restart makes another one. */
    private FieldCipher cipher() {
        return Suite.service(context, FieldCipher.class);
    }
}
