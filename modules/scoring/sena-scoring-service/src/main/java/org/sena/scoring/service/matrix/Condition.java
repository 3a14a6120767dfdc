package org.sena.scoring.service.matrix;

import org.immutables.value.Value;

/** One comparison of a row: a question, an operator and what the answer is compared with. */
@Value.Immutable(builder = false)
public interface Condition {

    /** The largest number an answer or a table may hold. */
    int LARGEST = 999_999;

    @Value.Parameter
    String question();

    @Value.Parameter
    Operator operator();

    /** The option; empty for a numeric operator. */
    @Value.Parameter
    String option();

    /** The smallest number that fits; 0 for an option. */
    @Value.Parameter
    int from();

    /** The largest number that fits; 0 for an option. */
    @Value.Parameter
    int to();

    static Condition option(String question, Operator operator, String option) {
        return ImmutableCondition.of(question, operator, option, 0, 0);
    }

    static Condition number(String question, Operator operator, int from, int to) {
        return ImmutableCondition.of(question, operator, "", from, to);
    }
}
