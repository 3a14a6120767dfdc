package org.sena.scoring.api;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The rows of a version, to be read and worked on; blank rows are left out. */
@Value.Immutable
public interface MatrixTable {

    /** The columns of every table, in their order. */
    List<String> COLUMNS =
            List.of(
                    "rule",
                    "question",
                    "operator",
                    "value",
                    "question 2",
                    "operator 2",
                    "value 2",
                    "need",
                    "urgency",
                    "intensity",
                    "reason");

    MatrixVersion version();

    /** In the order of the table. */
    List<MatrixLine> lines();

    default Optional<MatrixLine> line(int row) {
        return lines().stream().filter(line -> line.row() == row).findFirst();
    }
}
