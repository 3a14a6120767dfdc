package org.sena.directory.exchange.duplicate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.exchange.Baseline;

/** Where the search for duplicates is kept, so that one node does it for all. */
public interface JobRows {

    /**
     * Holds the work for a minute.
     *
     * @param worker who asks; the same as long as the node runs
     * @return empty while another node holds it
     */
    Optional<State> take(String worker);

    /** Notes that every record was compared, and what the directory looks like. */
    void whole(String worker, Instant at, Baseline baseline);

    /** Gives the work back. */
    void release(String worker);

    /** Adds pairs or scores them anew; those an editor decided about stay as they are. */
    void keep(Collection<Pair> pairs, long searchNumber);

    /** Replaces the open pairs of a record. */
    void replace(String recordId, Collection<Pair> pairs, long searchNumber);

    /** Removes open pairs that this search did not find, a few at a time; how many it removed. */
    int removeOutdated(RecordKind kind, long searchNumber);

    /** Open pairs, the highest score first. */
    List<Pair> open(int start, int end);

    /** How far the work was when it was last held. */
    @Value.Immutable
    interface State {

        /** True when an editor wants all records compared anew. */
        boolean asked();

        /** When all records were last compared. */
        Optional<Instant> wholeAt();
    }
}
