package org.sena.directory.api;

import org.immutables.value.Value;

/** Names a term of a taxonomy. */
@Value.Immutable(builder = false)
public interface TermRef {

    /** Key of the taxonomy, for example {@link Taxonomy#ELIGIBILITY}. */
    @Value.Parameter
    String taxonomy();

    /** The term's code within it. */
    @Value.Parameter
    String code();

    static TermRef of(String taxonomy, String code) {
        return ImmutableTermRef.of(taxonomy, code);
    }
}
