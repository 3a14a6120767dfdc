package org.sena.needs.web.results;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Match;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Needs;
import org.sena.needs.api.UnmetNeed;
import org.sena.needs.api.UnmetNeeds;
import org.sena.needs.web.interview.Interviews;
import org.sena.web.kit.SharedSession;

/** Finds what helps a person, and counts what nobody helps with. */
@Component(service = Finder.class)
public class Finder {

    @Reference private Needs needs;
    @Reference private UnmetNeeds unmetNeeds;

    Findings find(Interview interview) {
        Evaluation evaluation = needs.evaluate(interview);
        List<Match> matches = needs.services(evaluation);

        return new Findings(
                evaluation, matches, unmetNeeds.of(evaluation, matches), needs.place(interview));
    }

    /** Counts each need once in an interview, however often its results are looked at. */
    void count(Findings findings, SharedSession session) {
        Set<String> counted =
                new TreeSet<>(
                        session.read(Interviews.UNMET)
                                .map(text -> List.of(text.split(" ")))
                                .orElse(List.of()));
        List<UnmetNeed> more =
                findings.unmet().stream()
                        .filter(unmet -> counted.add(unmet.need()))
                        .collect(Collectors.toList());

        if (!more.isEmpty()) {
            unmetNeeds.count(more);
            session.write(Interviews.UNMET, String.join(" ", counted));
        }
    }
}
