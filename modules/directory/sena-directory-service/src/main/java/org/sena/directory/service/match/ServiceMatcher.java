package org.sena.directory.service.match;

import static java.util.stream.Collectors.toList;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.Match;
import org.sena.directory.api.MatchRequest;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.directory.search.ImmutableCandidateSearch;
import org.sena.directory.search.ServiceIndex;
import org.sena.directory.search.Vocabulary;

/**
 * Finds the services that fit what a person told us. Needs come in order of gravity; each leads to
 * its service types, these to services that are shown and take new people. What is known to be
 * unfit drops out; what is not known becomes a check. Source: specification of needs and scoring,
 * section Matching.
 */
public final class ServiceMatcher {

    /**
     * So many more than are wanted, because the index orders by positions cut to a centimetre and
     * does not know who opens soon.
     */
    private static final int SPARE = 15;

    private final ServiceIndex index;
    private final Vocabulary vocabulary;
    private final LocalDateTime now;

    /**
     * @param vocabulary knows the needs and the service types that answer them
     * @param now where the services are
     */
    public ServiceMatcher(ServiceIndex index, Vocabulary vocabulary, LocalDateTime now) {
        this.index = index;
        this.vocabulary = vocabulary;
        this.now = now;
    }

    /** Best first; at most as many for each need as the request allows. */
    public List<Match> match(MatchRequest request) {
        List<Term> known =
                request.needs().stream()
                        .distinct()
                        .flatMap(code -> vocabulary.term(need(code)).stream())
                        .collect(toList());
        List<Match> fitting = new ArrayList<>();

        for (Service service : candidates(known, request)) {
            fit(service, answered(known, service), request).ifPresent(fitting::add);
        }

        fitting.sort(new Ranking(known, now));

        return best(fitting, request.perNeed());
    }

    private Collection<Service> candidates(List<Term> known, MatchRequest request) {
        return index.candidates(
                ImmutableCandidateSearch.builder()
                        .needs(known.stream().map(Term::code).collect(toList()))
                        .place(request.place())
                        .age(request.age())
                        .full(request.full())
                        .limit(request.perNeed() + SPARE)
                        .fromHome(Ranking.FROM_HOME)
                        .recentSince(now.toLocalDate().minusDays(Ranking.RECENT_DAYS))
                        .build());
    }

    private List<String> answered(List<Term> known, Service service) {
        return known.stream()
                .map(Term::code)
                .filter(
                        code ->
                                !Collections.disjoint(
                                        vocabulary.answering(Taxonomy.NEEDS, Set.of(code)),
                                        service.serviceTypes()))
                .collect(toList());
    }

    private static TermRef need(String code) {
        return TermRef.of(Taxonomy.NEEDS, code);
    }

    private Optional<Match> fit(Service service, List<String> needs, MatchRequest request) {
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

        return Optional.of(
                new Explanation(service, needs, age, area).toMatch(request.place(), now));
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
