package org.sena.background.recurring;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs recurring work as SENA itself, and remembers how it went. For the hosts' schedulers. */
@Component(service = {WorkReports.class, WorkRunner.class})
public final class WorkRunner implements WorkReports {

    private static final Logger LOG = LoggerFactory.getLogger(WorkRunner.class);

    private final Clock clock;
    private final CurrentActor currentActor;
    private final Map<String, WorkReport> last = new ConcurrentSkipListMap<>();
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    @Activate
    public WorkRunner(@Reference CurrentActor currentActor) {
        this(currentActor, Clock.systemUTC());
    }

    WorkRunner(CurrentActor currentActor, Clock clock) {
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Runs it on this thread, whatever becomes of it; does nothing while it runs on another one of
     * this node.
     */
    public void run(RecurringWork work) {
        String name = work.name();

        if (!running.add(name)) {
            LOG.info("{} is still at its last run and left out this time", name);

            return;
        }

        Instant begun = clock.instant();

        try {
            currentActor.supplyAs(
                    Actor.system(name),
                    () -> {
                        work.run();

                        return null;
                    });
            note(name, begun, Optional.empty());
        } catch (RuntimeException e) { // Whatever it is, it is tried again.
            LOG.warn("{} was disturbed; tried again in {}", name, work.every(), e);
            note(name, begun, Optional.of(e.getClass().getName()));
        } finally {
            running.remove(name);
        }
    }

    @Override
    public List<WorkReport> reports() {
        return List.copyOf(last.values());
    }

    private void note(String name, Instant begun, Optional<String> failure) {
        int before = Optional.ofNullable(last.get(name)).map(WorkReport::failures).orElse(0);

        last.put(
                name,
                ImmutableWorkReport.builder()
                        .name(name)
                        .begunAt(begun)
                        .endedAt(clock.instant())
                        .failures(failure.isPresent() ? before + 1 : 0)
                        .failure(failure)
                        .build());
    }
}
