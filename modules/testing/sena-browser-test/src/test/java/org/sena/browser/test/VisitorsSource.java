package org.sena.browser.test;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;

/** One {@link Visitors} for each installed browser; says once when Chromium is not there. */
final class VisitorsSource implements ArgumentsProvider {

    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
        if (!BrowserKind.CHROMIUM.isInstalled() && SAID.compareAndSet(false, true)) {
            System.getLogger("org.sena.browser.test")
                    .log(
                            System.Logger.Level.WARNING,
                            "Chromium tests skipped: put chromium and chromedriver on the PATH"
                                    + " (Debian: apt-get install chromium chromium-driver)");
        }

        return Arrays.stream(BrowserKind.values())
                .filter(BrowserKind::isInstalled)
                .map(kind -> Arguments.of(new Visitors(kind, RunningSena.in(context).address())));
    }
}
