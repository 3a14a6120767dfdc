package org.sena.directory.api;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** When somebody can come: on some days, between two times. */
@Value.Immutable
public interface TimeWindow {

    /** Empty: any day. With an ordinal, that one of the month. */
    List<ScheduleDay> days();

    /** Empty: from the start of the day. */
    Optional<LocalTime> from();

    /** Empty: to the end of the day. Before {@link #from()}: past midnight. */
    Optional<LocalTime> to();
}
