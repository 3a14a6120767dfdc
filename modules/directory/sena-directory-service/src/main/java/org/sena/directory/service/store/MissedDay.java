package org.sena.directory.service.store;

import java.time.LocalDate;
import org.immutables.value.Value;

/** Words that were missed on a day. */
@Value.Immutable(builder = false)
public interface MissedDay {

    @Value.Parameter
    String words();

    @Value.Parameter
    LocalDate day();

    static MissedDay of(String words, LocalDate day) {
        return ImmutableMissedDay.of(words, day);
    }
}
