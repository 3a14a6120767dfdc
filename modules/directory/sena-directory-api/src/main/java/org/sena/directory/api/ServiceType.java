package org.sena.directory.api;

import java.util.List;
import org.immutables.value.Value;

/** A kind of service in the taxonomy. */
@Value.Immutable
public interface ServiceType {

    String code();

    String label();

    /** Other words people use for it. */
    List<String> synonyms();
}
