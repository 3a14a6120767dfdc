package org.sena.scoring.api;

import java.util.List;
import java.util.stream.Collectors;

/** A matrix holds mistakes; all of them are listed. Nothing was stored. */
public class MatrixRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<MatrixProblem> problems;

    public MatrixRefusedException(List<MatrixProblem> problems) {
        super(
                problems.stream()
                        .map(p -> "row " + p.row() + ", " + p.column() + ": " + p.message())
                        .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<MatrixProblem> problems() {
        return problems;
    }
}
