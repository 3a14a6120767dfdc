package org.sena.runtime.framework;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings warnings and errors of OSGi's own log into the one log, under the bundle's name. */
final class FrameworkLog implements LogListener {

    private FrameworkLog() {}

    static void follow(BundleContext context) {
        ServiceReference<LogReaderService> reference =
                context.getServiceReference(LogReaderService.class);
        context.getService(reference).addLogListener(new FrameworkLog());
    }

    @Override
    public void logged(LogEntry entry) {
        // Events of the framework tell of bundles that don't resolve, and the start tells that too.
        if (entry.getLoggerName().startsWith("Events.")) {
            return;
        }
        Logger log = LoggerFactory.getLogger(entry.getBundle().getSymbolicName());
        if (entry.getLogLevel() == LogLevel.ERROR) {
            log.error("{}", entry.getMessage(), entry.getException());
        } else if (entry.getLogLevel() == LogLevel.WARN) {
            log.warn("{}", entry.getMessage(), entry.getException());
        }
    }
}
