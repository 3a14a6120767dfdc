package org.sena.runtime.liferay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.ConfigurationSource;
import org.apache.logging.log4j.core.config.xml.XmlConfigurationFactory;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;

/** The example of a log for a collector, in the Log4j that GA112 was built with. */
class JsonLogTest {

    private static final Path EXAMPLE =
            Path.of("../../../configs/liferay/log/portal-log4j-ext.xml");

    @Test
    void each_event_is_one_object_on_one_line() throws Exception {
        String[] lines = logged("Two\nlines and a \"quote\"").split("\n");
        JSONObject event = new JSONObject(lines[0]);

        assertEquals(1, lines.length, String.join("|", lines));
        assertEquals("Two\nlines and a \"quote\"", event.getString("message"));
        assertEquals("INFO", event.getString("level"));
        assertEquals("org.sena.test", event.getString("logger"));
        assertEquals("r-1", event.getString("request"));
        assertTrue(event.getString("trace").contains("IllegalStateException"), lines[0]);
        assertTrue(event.getString("time").endsWith("Z"), lines[0]);
    }

    private static String logged(String message) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));

        try (LoggerContext context = new LoggerContext("example");
                var named = CloseableThreadContext.put("request", "r-1")) {
            context.start(
                    new XmlConfigurationFactory()
                            .getConfiguration(
                                    context, ConfigurationSource.fromUri(EXAMPLE.toUri())));
            context.getLogger("org.sena.test").info(message, new IllegalStateException("broken"));
        } finally {
            System.setOut(console);
        }

        return written.toString(StandardCharsets.UTF_8);
    }
}
