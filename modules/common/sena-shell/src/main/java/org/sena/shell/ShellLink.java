package org.sena.shell;

import org.immutables.value.Value;

/** A link of the shell. */
@Value.Immutable
public interface ShellLink {

    String text();

    String href();

    /** BCP 47 tag of the language it leads to; empty for all links but those of languages. */
    @Value.Default
    default String language() {
        return "";
    }

    /** Whether it is where the reader is. */
    @Value.Default
    default boolean isCurrent() {
        return false;
    }
}
