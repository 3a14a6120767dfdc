package org.sena.directory.api.exchange;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A column of a file, as it stands there. */
@Value.Immutable
public interface FileColumn {

    /** As spreadsheets name it: A, B, …, AA. */
    String letter();

    /** Its name in the header row; unique, for columns without a name "Column C". */
    String header();

    /** The first cells that hold something, at most 3, shortened. */
    List<String> samples();

    /** What it seems to mean, by its name. */
    Optional<ImportField> guess();
}
