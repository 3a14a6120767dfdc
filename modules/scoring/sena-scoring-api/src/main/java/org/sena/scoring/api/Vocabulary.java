package org.sena.scoring.api;

import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** The words a matrix may use: the questions of a questionnaire version and the known needs. */
@Value.Immutable
public interface Vocabulary {

    /** Choice questions by id, with the ids of their options. */
    Map<String, Set<String>> options();

    /** Ids of the questions answered by a whole number. */
    Set<String> numbers();

    /** Codes of the needs. */
    Set<String> needs();
}
