package org.sena.runtime;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.file.Path;
import org.sena.runtime.failure.StartFailure;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** One log for the host, its bundles and every library, whatever they log with. */
final class Logging {

    private Logging() {}

    /** Logs from now on as the file says. */
    static void follow(Path logback) {
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
