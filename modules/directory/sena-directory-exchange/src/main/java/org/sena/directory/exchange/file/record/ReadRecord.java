package org.sena.directory.exchange.file.record;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.api.exchange.RecordPreview.Change;
import org.sena.directory.api.exchange.RowProblem;

/** What the rows of one service came to. */
@Value.Immutable
public interface ReadRecord {

    /** The first row. */
    int row();

    /** Empty when it is refused. */
    Optional<Service> service();

    /** What storing it would do. */
    Change change();

    /** The organisation, when it is new or differs from what is stored. */
    Optional<Organisation> organisation();

    List<RowProblem> problems();
}
