package org.sena.directory.service.index;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.sena.directory.search.IndexRecord;
import org.sena.directory.search.RecordSource;
import org.sena.directory.service.store.RecordChange;

/** What the follower reads: the numbered changes, and the records as they stand now. */
public interface ChangedRecords {

    /** The first changes that follow a number, in their order. */
    List<RecordChange> after(long sequence, int limit);

    /** The newest number; 0 when nothing has changed yet. */
    long newest();

    /** The records that show what was changed, as they stand now, in parts of bounded size. */
    void now(Collection<RecordChange> changes, Consumer<List<IndexRecord>> parts);

    /** All records as they stand now. */
    RecordSource all();
}
