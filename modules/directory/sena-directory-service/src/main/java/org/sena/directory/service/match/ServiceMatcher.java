package org.sena.directory.service.match;

import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.Match;
import org.sena.directory.api.MatchRequest;
import org.sena.directory.api.Need;
import org.sena.directory.api.Service;

/**
 * Finds the services that fit what a person told us. Needs come in order of gravity; each leads to
 * its service types, these to services that are shown and take new people. What is known to be
 * unfit drops out; what is not known becomes a check. Source: specification of needs and scoring,
 * section Matching.
 */
public final class ServiceMatcher {

    private final Candidates candidates;
    private final Map<String, Need> needs;
    private final LocalDate today;

    /**
     * @param needs the catalogue by code
     */
    public ServiceMatcher(Candidates candidates, Map<String, Need> needs, LocalDate today) {
        this.candidates = candidates;
        this.needs = needs;
        this.today = today;
    }

    /** Best first; at most as many for each need as the request allows. */
    public List<Match> match(MatchRequest request) {
        List<Need> known =
                request.needs().stream()
                        .distinct()
                        .flatMap(code -> Optional.ofNullable(needs.get(code)).stream())
                        .collect(toList());
        List<Match> fitting = new ArrayList<>();

        answering(known)
                .forEach(
                        (id, codes) ->
                                candidates
                                        .service(id)
                                        .flatMap(service -> fit(service, codes, request))
                                        .ifPresent(fitting::add));
        fitting.sort(new Ranking(known, today));

        return best(fitting, request.perNeed());
    }

    private Map<String, List<String>> answering(List<Need> known) {
        Map<String, List<String>> answering = new LinkedHashMap<>();

        for (Need need : known) {
            for (Service service : candidates.ofTypes(Set.copyOf(need.serviceTypes()))) {
                if (Shown.inMatches(service, today)) {
                    answering
                            .computeIfAbsent(service.id(), id -> new ArrayList<>())
                            .add(need.code());
                }
            }
        }

        return answering;
    }

    private static Optional<Match> fit(Service service, List<String> needs, MatchRequest request) {
        Fit age =
                request.age().isPresent()
                        ? AgeRule.fit(service, request.age().getAsInt())
                        : AgeRule.fitUnknownAge(service);
        Fit area =
                request.place()
                        .map(place -> AreaRule.fit(service, place))
                        .orElseGet(() -> AreaRule.fitUnknownPlace(service));

        if (age == Fit.NO || area == Fit.NO) {
            return Optional.empty();
        }

        return Optional.of(new Explanation(service, needs, age, area).toMatch(request.place()));
    }

    private static List<Match> best(List<Match> ranked, int perNeed) {
        Map<String, Integer> taken = new HashMap<>();
        List<Match> best = new ArrayList<>();

        for (Match match : ranked) {
            if (match.needs().stream().anyMatch(need -> taken.getOrDefault(need, 0) < perNeed)) {
                match.needs().forEach(need -> taken.merge(need, 1, Integer::sum));
                best.add(match);
            }
        }

        return List.copyOf(best);
    }
}
