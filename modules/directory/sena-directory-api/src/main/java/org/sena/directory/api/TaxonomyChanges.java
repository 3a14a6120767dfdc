package org.sena.directory.api;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** What loading a list changes, or would. */
@Value.Immutable
public interface TaxonomyChanges {

    /** In the order of the list. */
    List<Term> added();

    /** As they would be afterwards, in the order of the list. */
    List<Term> changed();

    int unchanged();

    /** Terms of the taxonomy that the list does not have. */
    List<Term> missing();

    /**
     * Of the missing service types those that published services have, with how many; they stay
     * whatever is asked.
     */
    Map<String, Long> inUse();

    /** Of the missing terms those that go. */
    List<Term> removed();

    /** Terms of other taxonomies whose service types change, as they would be afterwards. */
    List<Term> remapped();

    default boolean isEmpty() {
        return added().isEmpty()
                && changed().isEmpty()
                && removed().isEmpty()
                && remapped().isEmpty();
    }
}
