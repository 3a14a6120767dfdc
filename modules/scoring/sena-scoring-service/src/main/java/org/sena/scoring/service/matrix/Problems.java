package org.sena.scoring.service.matrix;

import java.util.ArrayList;
import java.util.List;
import org.sena.scoring.api.MatrixProblem;
import org.sena.scoring.api.MatrixRefusedException;

/** Collects what is wrong with a table, so that its author hears it all at once. */
final class Problems {

    private final List<MatrixProblem> found = new ArrayList<>();

    void add(int row, String column, String message) {
        found.add(MatrixProblem.of(row, column, message));
    }

    int count() {
        return found.size();
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new MatrixRefusedException(found);
        }
    }
}
