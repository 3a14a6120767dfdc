package org.sena.runtime.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.runtime.failure.StartFailure;

class RuntimeConfigTest {

    private final Properties properties = new Properties();

    @Test
    void without_a_word_it_starts_in_the_working_folder_on_port_8080() {
        RuntimeConfig config = RuntimeConfig.of(properties);

        assertEquals(Path.of("configs").toAbsolutePath(), config.configs());
        assertEquals(Path.of("data").toAbsolutePath(), config.data());
        assertEquals("http://localhost:8080", config.baseUrl());
        assertTrue(config.jdbc().isEmbedded());
        assertTrue(config.keepData());
    }

    @Test
    void blank_properties_count_as_not_given() {
        properties.put("sena.port", " ");
        properties.put("sena.jdbc.url", "");

        assertEquals(RuntimeConfig.of(new Properties()), RuntimeConfig.of(properties));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http"})
    void what_is_no_port_is_refused(String port) {
        properties.put("sena.port", port);

        assertThrows(StartFailure.class, () -> RuntimeConfig.of(properties));
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/sena?user=sena&password=secret, jdbc:postgresql://db/sena",
        "jdbc:postgresql://sena:secret@db/sena, jdbc:postgresql://db/sena"
    })
    void a_password_in_the_address_is_never_shown(String url, String shown) {
        properties.put("sena.jdbc.url", url);

        assertEquals(shown, RuntimeConfig.of(properties).jdbc().toString());
    }
}
