package org.sena.needs.service.replay;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Date;
import org.sena.needs.api.replay.ReplayRequest;

/** The moments between which the months that were asked for lie. */
final class Months {

    private Months() {}

    /** When the first one begins. */
    static Date from(ReplayRequest request) {
        return request.from().map(Months::begin).orElse(new Date(0));
    }

    /** When the last one ends, but not after the replay began: what comes later is not counted. */
    static Date until(ReplayRequest request, Instant startedAt) {
        Date now = Date.from(startedAt);

        return request.to()
                .map(month -> begin(month.plusMonths(1)))
                .filter(end -> end.before(now))
                .orElse(now);
    }

    private static Date begin(YearMonth month) {
        return Date.from(month.atDay(1).atStartOfDay(Compared.ZONE).toInstant());
    }
}
