package org.sena.referral.service.scan;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.sena.referral.api.message.Scanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Scans with clamd; there only when it is set up. */
@Component(
        configurationPid = "org.sena.referral.Scanner",
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = Scanner.class)
public class ClamdScanner implements Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Clamd clamd;
    private final Clock clock;
    private Instant askedAt = Instant.MIN;
    private boolean ready;

    @Activate
    public ClamdScanner(ScannerConfiguration configuration) {
        this(
                new Clamd(configuration.host(), configuration.port(), configuration.timeout()),
                Clock.systemUTC());
    }

    ClamdScanner(Clamd clamd, Clock clock) {
        this.clamd = clamd;
        this.clock = clock;
    }

    @Override
    public synchronized boolean isReady() {
        Instant now = clock.instant();
        if (askedAt.isBefore(now.minus(FRESH))) {
            ready = answers();
            askedAt = now;
        }
        return ready;
    }

    private boolean answers() {
        try {
            return clamd.answers();
        } catch (IOException e) {
            LOG.warn("The scanner does not answer: {}", e.getMessage());
            return false;
        }
    }

    @Override
    public boolean isClean(InputStream content) throws IOException {
        return clamd.isClean(content);
    }
}
