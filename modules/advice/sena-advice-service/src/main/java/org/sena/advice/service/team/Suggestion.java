package org.sena.advice.service.team;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.advice.api.Adviser;
import org.sena.advice.api.Topic;

/** Who suits an item best. */
final class Suggestion {

    private Suggestion() {}

    /**
     * Who speaks the language comes first, then who knows most of the topics, then who has most
     * room (people a week less people held), then by name.
     *
     * @param held open items by user id
     */
    static List<Adviser> of(
            List<Adviser> team, Set<Topic> topics, String language, Map<String, Long> held) {

        return team.stream()
                .sorted(
                        Comparator.comparing((Adviser adviser) -> !adviser.speaks(language))
                                .thenComparing(
                                        adviser ->
                                                -topics.stream()
                                                        .filter(adviser.topics()::contains)
                                                        .count())
                                .thenComparing(
                                        adviser ->
                                                held.getOrDefault(adviser.userId(), 0L)
                                                        - adviser.peoplePerWeek())
                                .thenComparing(Adviser::name))
                .collect(Collectors.toUnmodifiableList());
    }
}
