package org.sena.scoring.api;

import java.util.List;
import org.immutables.value.Value;

/** How one rule differs between two versions. The order of rules makes no difference. */
@Value.Immutable
public interface RuleChange {

    /** The rule's id. */
    String rule();

    Kind kind();

    /** The cells before; none for an added rule. */
    List<String> before();

    /** The cells after; none for a removed rule. */
    List<String> after();

    /** Names of the columns that differ; none unless the rule was changed. */
    List<String> columns();

    /** What happened to it. */
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
