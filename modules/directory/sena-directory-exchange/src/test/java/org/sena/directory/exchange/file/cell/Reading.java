package org.sena.directory.exchange.file.cell;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.directory.api.exchange.RowProblem;

/** Cells and what was said about them. */
final class Reading {

    final Problems problems = new Problems();

    static Cell cell(String text) {
        return Cell.of(7, 2, "Notes", text);
    }

    List<String> codes() {
        return problems.found().stream().map(RowProblem::code).collect(Collectors.toList());
    }
}
