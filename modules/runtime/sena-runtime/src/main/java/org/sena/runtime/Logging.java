package org.sena.runtime;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.file.Path;
import java.util.Set;
import org.sena.runtime.failure.StartFailure;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** One log for the host, its bundles and every library, whatever they log with. */
final class Logging {

    private static final Set<String> FORMS = Set.of("json", "text");

    private Logging() {}

    /**
     * Logs from now on as the file says, in the form that {@code sena.log} names: {@code text},
     * which is the default, or {@code json}.
     *
     * @throws StartFailure for any other form, with which nothing would be logged at all
     */
    static void follow(Path logback) {
        String form = System.getProperty("sena.log", "text");
        if (!FORMS.contains(form)) {
            throw new StartFailure("There is no log of the form " + form + ", but text and json");
        }
        System.setProperty("org.jboss.logging.provider", "slf4j");
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(logback.toFile());
        } catch (JoranException e) {
            throw new StartFailure(
                    "A configuration file can't be read: " + logback + ": " + e.getMessage(), e);
        }
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
