package org.sena.directory.api.exchange;

import java.util.Optional;
import org.immutables.value.Value;

/** What is wrong with a row or one of its cells. */
@Value.Immutable
public interface RowProblem {

    /** As spreadsheets count, from 1; 0: the file as a whole. */
    int row();

    /** As spreadsheets name it; empty: the row as a whole. */
    Optional<String> column();

    /** The column's name. */
    Optional<String> header();

    /** Short, lower case, with hyphens: {@code age.number}. */
    String code();

    /** A sentence in plain words: what is wrong and what to do. */
    String message();

    /** True: the service of this row is not imported. False: it is, with the cell as it says. */
    boolean isRefused();
}
