package org.sena.directory.api.exchange;

import java.util.List;
import org.immutables.value.Value;
import org.sena.directory.api.Service;

/** A service as it would stand in the directory. */
@Value.Immutable
public interface RecordPreview {

    /** Its first row in the file, from 1. */
    int row();

    Change change();

    Service service();

    List<RowProblem> problems();

    /** What the import would do. */
    enum Change {
        NEW,
        CHANGED,
        /** The directory says the same already. */
        SAME
    }
}
