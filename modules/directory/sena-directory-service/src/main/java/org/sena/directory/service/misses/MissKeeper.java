package org.sena.directory.service.misses;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.search.ServiceIndex;
import org.sena.directory.service.index.DirectoryIndex;
import org.sena.directory.service.store.MissRows;
import org.sena.directory.service.store.MissedDay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts words that find nothing, beside the search: whoever searches never waits for it. What
 * can't be stored now is stored later; what is still waiting when the node stops is stored then.
 */
@Component(service = MissKeeper.class)
public class MissKeeper {

    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");
    private static final int SECONDS = 2;

    /** While more searches wait to be looked at, new ones are not counted. */
    private static final int MOST_WAITING = 200;

    private static final Logger LOG = LoggerFactory.getLogger(MissKeeper.class);

    @Reference private DirectoryIndex index;
    @Reference private MissRows rows;

    private final MissCounter counter = new MissCounter(Clock.system(UNITED_KINGDOM));
    private ScheduledThreadPoolExecutor thread;

    @Activate
    void activate() {
        thread = new ScheduledThreadPoolExecutor(1, MissKeeper::daemon);
        thread.scheduleWithFixedDelay(this::store, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void deactivate() {
        thread.shutdownNow();
        store();
    }

    /** Looks at a search that found nothing, and counts it if it was for its words. */
    public void missed(ServiceSearch search) {
        if (search.words().isPresent() && thread.getQueue().size() < MOST_WAITING) {
            thread.execute(() -> count(search.words().get()));
        }
    }

    private void count(String typed) {
        ServiceIndex all = index.get();

        if (finds(all, typed)) {
            return;
        }

        new KeepableWords(word -> finds(all, word)).of(typed).ifPresent(counter::count);
    }

    private static boolean finds(ServiceIndex index, String words) {
        return index.search(ImmutableServiceSearch.builder().words(words).size(1).build()).total()
                > 0;
    }

    private void store() {
        Map<MissedDay, Integer> waiting = counter.take();

        try {
            for (MissedDay words : List.copyOf(waiting.keySet())) {
                rows.add(words, waiting.get(words));
                waiting.remove(words);
            }
        } catch (RuntimeException later) {
            LOG.info("Missed words wait to be stored: {}", later.toString());
        } finally {
            counter.giveBack(waiting);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread daemon = new Thread(work, "sena-directory-misses");

        daemon.setDaemon(true);

        return daemon;
    }
}
