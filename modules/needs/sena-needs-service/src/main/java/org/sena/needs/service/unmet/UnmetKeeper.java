package org.sena.needs.service.unmet;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.api.UnmetCount;
import org.sena.needs.api.UnmetNeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts beside the page: nobody waits for it. What can't be stored now is stored later; what is
 * still waiting when the node stops is stored then.
 */
@Component(service = UnmetKeeper.class)
public class UnmetKeeper {

    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");
    private static final int SECONDS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(UnmetKeeper.class);

    @Reference private UnmetRows rows;

    private final UnmetCounter counter = new UnmetCounter(Clock.system(UNITED_KINGDOM));
    private ScheduledThreadPoolExecutor thread;

    @Activate
    void activate() {
        thread = new ScheduledThreadPoolExecutor(1, UnmetKeeper::daemon);
        thread.scheduleWithFixedDelay(this::store, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void deactivate() {
        thread.shutdownNow();
        store();
    }

    void count(Collection<UnmetNeed> unmet) {
        unmet.forEach(counter::count);
    }

    private synchronized void store() {
        Queue<UnmetCount> waiting = new ArrayDeque<>(counter.take());

        try {
            while (!waiting.isEmpty()) {
                rows.add(waiting.element());
                waiting.remove();
            }
        } catch (RuntimeException later) {
            LOG.info("Unmet needs wait to be stored: {}", later.toString());
        } finally {
            waiting.forEach(counter::add);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sena-unmet-needs");

        thread.setDaemon(true);

        return thread;
    }
}
