package org.sena.directory.service.match;

import java.time.Duration;
import java.time.LocalDateTime;
import org.sena.directory.api.Service;
import org.sena.directory.words.Timetable;

/** Whether somebody can turn to a service without waiting for long. */
final class OpenSoon {

    /** Within a day it opens soon. */
    static final Duration SOON = Duration.ofDays(1);

    private OpenSoon() {}

    /** True when it is open at that moment or opens within a day; false also when not known. */
    static boolean is(Service service, LocalDateTime now) {
        return new Timetable(service.schedules()).isOpenWithin(now, SOON);
    }
}
