package org.sena.directory.exchange.duplicate;

import java.util.List;
import org.immutables.value.Value;
import org.sena.directory.api.exchange.DuplicateReason;

/** How much two records look like one. */
@Value.Immutable(builder = false)
public interface Scored {

    /** 0 to 100. */
    @Value.Parameter
    int score();

    /** The strongest first. */
    @Value.Parameter
    List<DuplicateReason> reasons();

    static Scored of(int score, List<DuplicateReason> reasons) {
        return ImmutableScored.of(score, reasons);
    }
}
