package org.sena.needs.service.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.service.document.QuestionnaireReader;
import org.sena.needs.service.interview.Route;
import org.sena.needs.service.store.model.QuestionnaireEntry;
import org.sena.needs.service.store.service.QuestionnaireEntryLocalService;
import org.sena.outage.Outage;

/**
 * Keeps parsed versions at hand. A version never changes, so it is read once; which one is the
 * newest is looked up again after five seconds, for another node may have published. While the
 * database is away the newest known one stays.
 */
@Component(service = PublishedQuestionnaires.class)
public class PublishedQuestionnaires {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Map<String, Route> versions = new ConcurrentHashMap<>();
    private final Map<String, Newest> newest = new ConcurrentHashMap<>();

    private final Clock clock = Clock.systemUTC();
    private final Outage outage = new Outage("Questionnaires", clock);

    @Reference private QuestionnaireEntryLocalService entries;

    /** The newest version. */
    public Optional<Route> current(String key) {
        Newest known = newest.get(key);

        if (known != null && clock.instant().isBefore(known.freshUntil)) {
            return version(key, known.version);
        }

        return outage.ask(
                () -> newest(key),
                () -> Optional.ofNullable(known).map(last -> version(key, last.version)));
    }

    public Optional<Route> version(String key, int version) {
        Route route = versions.get(name(key, version));

        return (route != null)
                ? Optional.of(route)
                : Optional.ofNullable(entries.fetchVersion(key, version)).map(this::route);
    }

    /** Makes the next question for the newest version go to the database. */
    public void lookAgain(String key) {
        newest.computeIfPresent(key, (k, known) -> new Newest(known.version, Instant.MIN));
    }

    private Optional<Route> newest(String key) {
        Instant freshUntil = clock.instant().plus(FRESH);
        Optional<QuestionnaireEntry> entry = entries.getNewest(key).stream().findFirst();

        entry.ifPresent(e -> newest.put(key, new Newest(e.getQuestionnaireVersion(), freshUntil)));

        return entry.map(this::route);
    }

    private Route route(QuestionnaireEntry entry) {
        String key = entry.getQuestionnaireKey();
        int version = entry.getQuestionnaireVersion();

        return versions.computeIfAbsent(
                name(key, version),
                name -> new Route(QuestionnaireReader.read(key, version, entry.getDocument())));
    }

    private static String name(String key, int version) {
        return key + "/" + version;
    }

    private static final class Newest {

        private final int version;
        private final Instant freshUntil;

        private Newest(int version, Instant freshUntil) {
            this.version = version;
            this.freshUntil = freshUntil;
        }
    }
}
