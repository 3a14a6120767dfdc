package org.sena.needs.api;

import org.immutables.value.Value;

/** The whole numbers that answer a question, both ends included. */
@Value.Immutable
public interface NumberRange {

    int minimum();

    int maximum();

    /** What is counted, for example "years". */
    String unit();
}
