package org.sena.scoring.service.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sena.scoring.api.MatrixProblem;
import org.sena.scoring.api.MatrixRefusedException;

/** Collects what is wrong with a table, so that its author hears it all at once. */
public final class Problems {

    private final List<MatrixProblem> found = new ArrayList<>();

    public void add(int row, String column, String message) {
        found.add(MatrixProblem.of(row, column, message));
    }

    int count() {
        return found.size();
    }

    public boolean any() {
        return !found.isEmpty();
    }

    /** In the order in which they were found. */
    public List<MatrixProblem> all() {
        return List.copyOf(found);
    }

    /** Says something else about the cells of a row, where there is something else to say. */
    void restate(int row, Function<String, Optional<String>> messageOfColumn) {
        found.replaceAll(
                problem ->
                        (problem.row() != row)
                                ? problem
                                : messageOfColumn
                                        .apply(problem.column())
                                        .map(text -> MatrixProblem.of(row, problem.column(), text))
                                        .orElse(problem));
    }

    /**
     * @throws MatrixRefusedException with all of them, when there are any
     */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new MatrixRefusedException(found);
        }
    }
}
