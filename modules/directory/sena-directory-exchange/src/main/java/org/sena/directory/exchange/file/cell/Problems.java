package org.sena.directory.exchange.file.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.directory.api.exchange.ImmutableRowProblem;
import org.sena.directory.api.exchange.RowProblem;
import org.sena.directory.exchange.file.read.Words;

/** Gathers what is wrong with the rows of one service. */
public final class Problems {

    private final List<RowProblem> found = new ArrayList<>();

    /** The service can't be imported. */
    public void refuse(Cell cell, String code, Object... arguments) {
        add(cell, true, code, arguments);
    }

    /** The service can be imported, with the cell as the message says. */
    public void warn(Cell cell, String code, Object... arguments) {
        add(cell, false, code, arguments);
    }

    public boolean isRefused() {
        return found.stream().anyMatch(RowProblem::isRefused);
    }

    /** In the order of the rows. */
    public List<RowProblem> found() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(RowProblem::row))
                .collect(Collectors.toUnmodifiableList());
    }

    private void add(Cell cell, boolean refused, String code, Object... arguments) {
        found.add(
                ImmutableRowProblem.builder()
                        .row(cell.row())
                        .column(cell.stands() ? Optional.of(cell.letter()) : Optional.empty())
                        .header(cell.stands() ? Optional.of(cell.header()) : Optional.empty())
                        .code(code)
                        .message(Words.of(code, arguments))
                        .isRefused(refused)
                        .build());
    }
}
