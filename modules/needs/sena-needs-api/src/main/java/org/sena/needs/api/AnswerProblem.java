package org.sena.needs.api;

import org.immutables.value.Value;

/** An answer that does not fit its question. */
@Value.Immutable(builder = false)
public interface AnswerProblem {

    @Value.Parameter
    String question();

    /** What was handed in, cut to 100 characters. */
    @Value.Parameter
    String value();

    @Value.Parameter
    Kind kind();

    static AnswerProblem of(String question, String value, Kind kind) {
        return ImmutableAnswerProblem.of(
                question, (value.length() > 100) ? value.substring(0, 100) : value, kind);
    }

    /** What is wrong with it. */
    enum Kind {
        UNKNOWN_QUESTION,
        NOT_ASKED,
        MISSING,
        UNKNOWN_OPTION,
        MORE_THAN_ONE,
        EXCLUSIVE_WITH_OTHERS,
        NOT_A_WHOLE_NUMBER,
        OUT_OF_RANGE,
        NOT_A_POSTCODE,
        NOT_A_DATE,
        DATE_OUT_OF_RANGE,
        TOO_LONG
    }
}
