package org.sena.needs.api.replay;

import java.time.LocalDate;
import org.immutables.value.Value;

/** The people offered a call in one week. */
@Value.Immutable(builder = false)
public interface Week {

    @Value.Parameter
    LocalDate monday();

    /** As it was. */
    @Value.Parameter
    int before();

    /** As it would have been. */
    @Value.Parameter
    int after();

    static Week of(LocalDate monday, int before, int after) {
        return ImmutableWeek.of(monday, before, after);
    }
}
