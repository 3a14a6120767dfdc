package org.sena.directory.api;

import java.util.List;
import org.immutables.value.Value;

/** A need in the taxonomy, linked to the service types that answer it. */
@Value.Immutable
public interface Need {

    String code();

    /** What a resident would call it. */
    String label();

    /** One plain sentence. */
    String summary();

    /** Codes of the service types that answer it, best first. */
    List<String> serviceTypes();
}
