package org.sena.scoring.api;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** The words a table may use, and what they mean to people. */
@Value.Immutable
public interface MatrixGuide {

    /** In the order in which they are asked. */
    List<Asked> questions();

    /** Code to what people call it, in the order of the list. */
    Map<String, String> needs();

    /** A question. */
    @Value.Immutable
    interface Asked {

        String id();

        String text();

        /** Id to text; none for a question answered by a number. */
        Map<String, String> options();
    }
}
