package org.sena.directory.api.workflow;

import java.time.LocalDate;
import org.immutables.value.Value;

/** Words that people looked for and nothing was found by. */
@Value.Immutable
public interface MissedWords {

    /** In lower case, without the words that say nothing; at most five. */
    String words();

    /** How often they were looked for; at least {@link SearchMisses#FEWEST}. */
    long count();

    /** When they were looked for last. */
    LocalDate lastDay();
}
