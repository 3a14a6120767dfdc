package org.sena.needs.api.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What a number of offered calls in each week means for the Resident Advice Team: who asks for one
 * joins the queue, and the team calls as many in a week as it can.
 */
public final class QueueForecast {

    private final List<Double> arrivals;
    private final double callsPerWeek;

    private QueueForecast(List<Double> arrivals, double callsPerWeek) {
        this.arrivals = arrivals;
        this.callsPerWeek = callsPerWeek;
    }

    /**
     * @param weeks one after the other, without gaps
     * @param offered which of the two counts
     * @param takeUp share of those offered a call who ask for one, 0 to 1
     * @param callsPerWeek at least 1; infinity when nobody said
     */
    public static QueueForecast of(
            List<Week> weeks, ToIntFunction<Week> offered, double takeUp, double callsPerWeek) {
        return new QueueForecast(
                weeks.stream()
                        .map(week -> offered.applyAsInt(week) * takeUp)
                        .collect(Collectors.toUnmodifiableList()),
                callsPerWeek);
    }

    /** People who join in a week, on average; 0 without weeks. */
    public double perWeek() {
        return arrivals.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** People who join in the busiest week. */
    public double busiest() {
        return arrivals.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** People who still wait at the end of each week. */
    public List<Double> waiting() {
        List<Double> waiting = new ArrayList<>();
        double left = 0;

        for (double joined : arrivals) {
            left = Math.max(0, left + joined - callsPerWeek);
            waiting.add(left);
        }

        return waiting;
    }

    /** People who still wait at the end of the last week. */
    public double leftAtTheEnd() {
        List<Double> waiting = waiting();

        return waiting.isEmpty() ? 0 : waiting.get(waiting.size() - 1);
    }
}
