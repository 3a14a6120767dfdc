package org.sena.directory.exchange.feed.keep;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.sena.directory.exchange.feed.http.Destinations;
import org.sena.directory.exchange.feed.http.ForbiddenAddressException;
import org.sena.directory.exchange.feed.http.ImmutableManners;
import org.sena.directory.exchange.feed.http.PoliteWeb;
import org.sena.directory.exchange.feed.http.Web;

/** The way out to other servers, as this installation allows it. */
@Component(
        configurationPid = "org.sena.directory.exchange.feed.WebAccess",
        service = WebAccess.class)
@Designate(ocd = WebAccess.Settings.class)
public class WebAccess {

    private static final long SLICE_MILLIS = 20_000;

    private final Settings settings;
    private final Destinations destinations;

    @Activate
    public WebAccess(Settings settings) {
        this.settings = settings;
        destinations = new Destinations(settings.privateAddressesAllowed());
    }

    /**
     * A way out for one thread.
     *
     * @param alive is run while it waits, at least every 20 seconds
     */
    Web web(Runnable alive) {
        return new PoliteWeb(
                destinations,
                ImmutableManners.builder()
                        .userAgent(settings.userAgent())
                        .pause(Duration.ofMillis(settings.pauseMillis()))
                        .backOff(Duration.ofMillis(settings.backOffMillis()))
                        .patience(Duration.ofSeconds(settings.patienceSeconds()))
                        .build(),
                time -> rest(time, alive),
                Clock.systemUTC());
    }

    /** Sleeps: a polite reader's own thread has nothing to do but wait, until it is interrupted. */
    private static void rest(Duration time, Runnable alive) throws InterruptedException {
        long left = time.toMillis();

        while (left > 0) {
            long slice = Math.min(left, SLICE_MILLIS);

            Thread.sleep(slice);
            left -= slice;

            if (left > 0) {
                alive.run();
            }
        }
    }

    /**
     * Looks at an address before it is kept.
     *
     * @throws ForbiddenAddressException when it is none to ask
     * @throws org.sena.directory.exchange.feed.http.FeedBrokenException when nobody knows the
     *     server
     */
    void check(URI address) {
        destinations.check(address);
    }

    /** What an installation decides. */
    @ObjectClassDefinition(
            id = "org.sena.directory.exchange.feed.WebAccess",
            name = "SENA directory: other directories",
            description = "How other directories' servers are asked for their records.")
    public @interface Settings {

        /**
         * True: addresses inside one's own network are asked too. For trials on one machine only;
         * false by default.
         */
        @AttributeDefinition(
                name = "Private addresses allowed",
                description =
                        "Asks addresses inside your own network too. For trials on one machine only.")
        boolean privateAddressesAllowed() default false;

        /** From one question to the next; 250 by default. */
        @AttributeDefinition(
                name = "Pause",
                description = "Milliseconds from one question to the next.",
                min = "0")
        long pauseMillis() default 250;

        /** The first pause after a failure, doubled each time; 2,000 by default. */
        @AttributeDefinition(
                name = "Pause after a failure",
                description = "Milliseconds before the second try; doubled each time.",
                min = "0")
        long backOffMillis() default 2_000;

        /** Until an answer begins; 20 by default. */
        @AttributeDefinition(
                name = "Seconds to wait",
                description = "Until an answer begins.",
                min = "1")
        long patienceSeconds() default 20;

        /** Who asks; say here where you can be reached. */
        @AttributeDefinition(
                name = "Who asks",
                description = "What other servers see. Say here where you can be reached.")
        String userAgent() default "SENA-Directory/1.0 (Open Referral UK harvester)";
    }
}
