package org.sena.directory.api;

import java.util.List;
import org.immutables.value.Value;

/** A service type that a text seems to speak of. */
@Value.Immutable
public interface TagSuggestion {

    /** Code of the service type. */
    String serviceType();

    String label();

    /** 0 (excluded) to 1: how strongly, beside the best of the same text. */
    double strength();

    /** The words of the text that led to it, as they stand there, the weightiest first. */
    List<String> words();
}
