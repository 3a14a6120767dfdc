package org.sena.needs.api;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.sena.directory.api.Match;

/**
 * Needs that no service answers, counted for those who decide what there should be: by need, level,
 * half a postcode and month. Nothing of a person is kept.
 */
public interface UnmetNeeds {

    /** Fewest people a number may tell of; a smaller one is never shown. */
    int FEWEST = 5;

    /**
     * The needs found that the services don't answer, in the order of the scores.
     *
     * @param matches what {@link Needs#services} gave for the evaluation
     */
    List<UnmetNeed> of(Evaluation evaluation, List<Match> matches);

    /**
     * Counts each once for the current month. It comes back at once; what can't be stored now is
     * stored later. The caller sees to it that an interview counts once.
     */
    void count(Collection<UnmetNeed> unmet);

    /**
     * What was counted, of all months between the two, both included.
     *
     * @throws org.sena.identity.api.NotAllowedException for anybody but a commissioner, an advice
     *     lead or an administrator
     */
    List<UnmetCount> counts(YearMonth first, YearMonth last);
}
