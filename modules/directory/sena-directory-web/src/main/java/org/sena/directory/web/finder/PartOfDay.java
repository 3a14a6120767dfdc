package org.sena.directory.web.finder;

import java.time.LocalTime;

/** When in the day somebody can come. */
enum PartOfDay {
    MORNING(6, 12),
    AFTERNOON(12, 17),
    EVENING(17, 22),
    NIGHT(22, 6);

    private final int from;
    private final int to;

    PartOfDay(int from, int to) {
        this.from = from;
        this.to = to;
    }

    LocalTime from() {
        return LocalTime.of(from, 0);
    }

    /** Before {@link #from()}: past midnight. */
    LocalTime to() {
        return LocalTime.of(to, 0);
    }
}
