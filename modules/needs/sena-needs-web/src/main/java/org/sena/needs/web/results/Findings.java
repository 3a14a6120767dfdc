package org.sena.needs.web.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.directory.api.Match;
import org.sena.directory.api.Place;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.QuestionType;
import org.sena.needs.api.UnmetNeed;

/** All that was found for a person: needs, services, gaps, and where they are. */
final class Findings {

    private final Evaluation evaluation;
    private final List<Match> matches;
    private final List<UnmetNeed> unmet;
    private final Optional<Place> place;

    Findings(
            Evaluation evaluation,
            List<Match> matches,
            List<UnmetNeed> unmet,
            Optional<Place> place) {
        this.evaluation = evaluation;
        this.matches = List.copyOf(matches);
        this.unmet = List.copyOf(unmet);
        this.place = place;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    List<Match> matches() {
        return matches;
    }

    /** The services that stand under this need: the gravest one they answer. */
    List<Match> under(String need) {
        return matches.stream()
                .filter(match -> match.needs().get(0).equals(need))
                .collect(Collectors.toUnmodifiableList());
    }

    List<UnmetNeed> unmet() {
        return unmet;
    }

    Optional<UnmetNeed.Gap> gap(String need) {
        return unmet.stream()
                .filter(each -> each.need().equals(need))
                .map(UnmetNeed::gap)
                .findFirst();
    }

    /** True when the person gave a postcode that could not be found on the map. */
    boolean isPlaceMissing() {
        return place.isEmpty()
                && evaluation.interview().visible().stream()
                        .filter(question -> question.type() == QuestionType.POSTCODE)
                        .anyMatch(question -> evaluation.interview().answers().has(question.id()));
    }
}
