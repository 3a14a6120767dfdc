package org.sena.privacy.service.cipher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyFilesTest {

    @TempDir private Path data;

    private final AesGcm aes = new AesGcm(new SecureRandom());

    @Test
    void a_missing_key_file_stops_the_start_and_says_what_to_do() {
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> load(false, "keys/master.key"));

        assertTrue(refusal.getMessage().contains(data.resolve("keys/master.key").toString()));
        assertTrue(refusal.getMessage().contains("openssl rand -base64 32"));
    }

    @Test
    void a_key_that_was_made_is_the_same_at_the_next_start() {
        String made = load(true, "keys/master.key").currentId();

        assertEquals(made, load(true, "keys/master.key").currentId());
        assertEquals(made, load(false, "keys/master.key").currentId());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_key_that_was_made_is_for_its_owner_only() throws IOException {
        load(true, "keys/master.key");

        assertEquals("rw-------", permissions(data.resolve("keys/master.key")));
        assertEquals("rwx------", permissions(data.resolve("keys")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no base64!", "c2hvcnQ="})
    void a_file_that_holds_no_key_is_refused_by_name(String content) throws IOException {
        Files.writeString(data.resolve("master.key"), content);

        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> load(true, "master.key"));

        assertTrue(refusal.getMessage().contains("master.key must hold 32 bytes in base64"));
    }

    @Test
    void former_keys_are_known_but_not_in_force() throws IOException {
        String line = Base64.getEncoder().encodeToString(aes.newKey());
        Files.writeString(data.resolve("former.key"), line);
        String former = load(false, "former.key").currentId();

        MasterKeys both = load(true, "master.key", "former.key");

        assertTrue(both.knows(former));
        assertEquals(load(false, "master.key").currentId(), both.currentId());
    }

    private MasterKeys load(boolean create, String file, String... former) {
        return new MasterKeyFiles(data, aes).load(configuration(create, file, former));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static MasterKeyConfiguration configuration(
            boolean create, String file, String... former) {
        return new MasterKeyConfiguration() {
            @Override
            public String keyFile() {
                return file;
            }

            @Override
            public boolean createIfMissing() {
                return create;
            }

            @Override
            public String[] formerKeyFiles() {
                return former;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return MasterKeyConfiguration.class;
            }
        };
    }
}
