package org.sena.needs.web.results;

import java.util.List;
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
        CountedOnce counted = new CountedOnce(session.read(Interviews.UNMET));
        List<UnmetNeed> more = counted.more(findings.unmet());

        if (!more.isEmpty()) {
            unmetNeeds.count(more);
            session.write(Interviews.UNMET, counted.text());
        }
    }
}
