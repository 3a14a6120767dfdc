package org.sena.needs.service.evaluation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;

/**
 * How full the services are that answer a need where a postcode is. A figure is asked for again
 * after five seconds: fresh enough for referrals, and a crowd at once costs no more than one
 * person.
 */
@Component(service = FreshCapacity.class)
public class FreshCapacity {

    static final Duration FRESH = Duration.ofSeconds(5);

    /** Most figures kept; when there are more, those not fresh go, or else all. */
    static final int MOST = 20_000;

    private final Source source;
    private final Clock clock;

    /** By postcode and need. */
    private final Map<String, Figure> figures = new ConcurrentHashMap<>();

    @Activate
    public FreshCapacity(@Reference Directory directory, @Reference Places places) {
        this(
                (needs, postcode) -> directory.utilisation(needs, postcode.flatMap(places::find)),
                Clock.systemUTC());
    }

    FreshCapacity(Source source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /**
     * Need to utilisation; needs without any known capacity are absent.
     *
     * @param postcode empty: everywhere
     */
    Map<String, Double> utilisation(Set<String> needs, Optional<String> postcode) {
        Instant now = clock.instant();
        Map<String, Double> known = new HashMap<>();
        Set<String> asked = new HashSet<>();

        for (String need : needs) {
            Figure figure = figures.get(key(need, postcode));

            if (figure != null && figure.serves(now)) {
                known.putAll(figure.answer);
            } else {
                asked.add(need);
            }
        }

        if (!asked.isEmpty()) {
            Map<String, Double> answers = source.utilisation(asked, postcode);

            makeRoom(now);
            asked.forEach(need -> figures.put(key(need, postcode), Figure.of(need, answers, now)));
            known.putAll(answers);
        }

        return known;
    }

    private void makeRoom(Instant now) {
        if (figures.size() >= MOST) {
            figures.values().removeIf(figure -> !figure.isFresh(now));

            if (figures.size() >= MOST) {
                figures.clear();
            }
        }
    }

    private static String key(String need, Optional<String> postcode) {
        return postcode.orElse("") + '/' + need;
    }

    /** Who knows. */
    interface Source {

        Map<String, Double> utilisation(Collection<String> needs, Optional<String> postcode);
    }

    private static final class Figure {

        /** The need alone, or nothing when its utilisation is not known. */
        private final Map<String, Double> answer;

        private final Instant freshUntil;

        /** When the one who asks again has had its time, and the next one tries. */
        private final AtomicReference<Instant> again;

        private Figure(Map<String, Double> answer, Instant freshUntil) {
            this.answer = answer;
            this.freshUntil = freshUntil;
            this.again = new AtomicReference<>(freshUntil);
        }

        static Figure of(String need, Map<String, Double> answers, Instant now) {
            Double utilisation = answers.get(need);

            return new Figure(
                    (utilisation == null) ? Map.of() : Map.of(need, utilisation), now.plus(FRESH));
        }

        /** False for the one caller at a time who has to ask again. */
        boolean serves(Instant now) {
            Instant due = again.get();

            return now.isBefore(due) || !again.compareAndSet(due, now.plus(FRESH));
        }

        boolean isFresh(Instant now) {
            return now.isBefore(freshUntil);
        }
    }
}
