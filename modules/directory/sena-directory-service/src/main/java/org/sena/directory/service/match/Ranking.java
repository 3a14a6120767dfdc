package org.sena.directory.service.match;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Match;
import org.sena.directory.api.Service;
import org.sena.directory.api.Term;

/**
 * Which match comes first: it covers more needs; it answers a graver need, and with a better type
 * for that need; it is nearer, by whole kilometres; it was assured lately; it takes people without
 * a wait; it is open or opens within a day; ties by id, so that the order never changes by chance.
 */
public final class Ranking implements Comparator<Match> {

    /** How long an assurance counts as recent: three months, in days. */
    static final int RECENT_DAYS = 92;

    /** Services that people use from home stand where a near one would, in kilometres. */
    static final int FROM_HOME = 8;

    private static final long FAR = Long.MAX_VALUE;

    private final List<Term> needs;
    private final LocalDate today;
    private final Comparator<Match> order;

    /**
     * @param needs the person's needs, gravest first
     * @param now where the services are
     */
    public Ranking(List<Term> needs, LocalDateTime now) {
        this.needs = List.copyOf(needs);
        this.today = now.toLocalDate();
        this.order =
                comparingInt((Match match) -> -match.needs().size())
                        .thenComparingInt(this::gravestNeed)
                        .thenComparingInt(this::bestType)
                        .thenComparing(comparingLong(Ranking::kilometres))
                        .thenComparing(comparing((Match match) -> !isRecent(match.service())))
                        .thenComparingInt(match -> wait(match.service().availability()))
                        .thenComparing(match -> !match.reasons().contains(Match.Reason.OPEN_SOON))
                        .thenComparing(match -> match.service().id());
    }

    @Override
    public int compare(Match one, Match other) {
        return order.compare(one, other);
    }

    private int gravestNeed(Match match) {
        for (int i = 0; i < needs.size(); i++) {
            if (match.needs().contains(needs.get(i).code())) {
                return i;
            }
        }

        return needs.size();
    }

    private int bestType(Match match) {
        int gravest = gravestNeed(match);

        if (gravest == needs.size()) {
            return 0;
        }

        List<String> best = needs.get(gravest).serviceTypes();
        Set<String> types = match.service().serviceTypes();

        for (int i = 0; i < best.size(); i++) {
            if (types.contains(best.get(i))) {
                return i;
            }
        }

        return best.size();
    }

    private static long kilometres(Match match) {
        long nearest =
                match.metres().isPresent() ? (long) (match.metres().getAsDouble() / 1000) : FAR;

        return Distance.comesToPeople(match.service()) ? Math.min(nearest, FROM_HOME) : nearest;
    }

    private boolean isRecent(Service service) {
        return service.assuredOn()
                .filter(day -> !day.isBefore(today.minusDays(RECENT_DAYS)))
                .isPresent();
    }

    private static int wait(Availability availability) {
        switch (availability) {
            case OPEN:
                return 0;
            case UNKNOWN:
                return 1;
            default:
                return 2;
        }
    }
}
