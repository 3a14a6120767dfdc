package org.sena.scoring.api;

import org.immutables.value.Value;

/** Something wrong in a matrix, and where. */
@Value.Immutable(builder = false)
public interface MatrixProblem {

    /** Row as a spreadsheet numbers it: the header is row 1. */
    @Value.Parameter
    int row();

    /** Name of the column; empty when the whole row is meant. */
    @Value.Parameter
    String column();

    /** What is wrong and what to do, without the row and the column. */
    @Value.Parameter
    String message();

    static MatrixProblem of(int row, String column, String message) {
        return ImmutableMatrixProblem.of(row, column, message);
    }
}
