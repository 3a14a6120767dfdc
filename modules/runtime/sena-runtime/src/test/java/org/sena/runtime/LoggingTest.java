package org.sena.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.ContextInitializer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.runtime.failure.StartFailure;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The log as the runtime's own configuration makes it. */
class LoggingTest {

    private static final Path LOGBACK = Path.of("../../../configs/runtime/logback.xml");

    private final PrintStream console = System.out;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @BeforeEach
    void readTheConsole() {
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveItBack() throws Exception {
        System.setOut(console);
        System.clearProperty("sena.log");

        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

        context.reset();
        new ContextInitializer(context).autoConfig();
    }

    @Test
    void as_json_each_event_is_one_object_on_one_line() {
        System.setProperty("sena.log", "json");

        log("Two\nlines and a \"quote\"", new IllegalStateException("broken"));

        String[] lines = written().split("\n");
        JSONObject event = new JSONObject(lines[0]);

        assertEquals(1, lines.length, written());
        assertEquals("INFO", event.getString("level"));
        assertEquals("org.sena.test", event.getString("logger"));
        assertEquals("Two\nlines and a \"quote\"", event.getString("message"));
        assertEquals("r-1", event.getString("request"));
        assertTrue(
                event.getString("trace").startsWith("java.lang.IllegalStateException: broken\n"),
                lines[0]);
    }

    @Test
    void as_text_each_event_is_one_line_for_people() {
        log("Ready", new IllegalStateException("broken"));

        assertEquals(1, written().strip().split("\n").length, written());
        assertTrue(written().contains("INFO  org.sena.test"), written());
        assertFalse(written().startsWith("{"), written());
    }

    @Test
    void a_form_that_does_not_exist_is_refused() {
        System.setProperty("sena.log", "xml");

        StartFailure refused = assertThrows(StartFailure.class, () -> Logging.follow(LOGBACK));

        assertEquals("There is no log of the form xml, but text and json", refused.getMessage());
    }

    private static void log(String message, Throwable thrown) {
        Logging.follow(LOGBACK);

        try (MDC.MDCCloseable named = MDC.putCloseable("request", "r-1")) {
            LoggerFactory.getLogger("org.sena.test").info(message, thrown);
        }
    }

    private String written() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
