package org.sena.needs.api;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** When a question is asked or a signpost is shown. */
@Value.Enclosing
public interface Condition {

    /** Every part holds; an empty list holds. */
    @Value.Immutable
    interface All extends Condition {
        List<Condition> parts();
    }

    /** At least one part holds; an empty list does not. */
    @Value.Immutable
    interface Any extends Condition {
        List<Condition> parts();
    }

    @Value.Immutable
    interface Not extends Condition {
        Condition part();
    }

    /** At least one of the options was chosen. */
    @Value.Immutable
    interface Chosen extends Condition {
        String question();

        Set<String> options();
    }

    /** The number answered lies between both, included. */
    @Value.Immutable
    interface Between extends Condition {
        String question();

        int minimum();

        int maximum();
    }

    @Value.Immutable
    interface Answered extends Condition {
        String question();
    }
}
