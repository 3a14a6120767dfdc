package org.sena.directory.api.exchange;

import java.util.List;
import org.immutables.value.Value;

/** A page of pairs. */
@Value.Immutable
public interface DuplicatePage {

    List<Duplicate> hits();

    /** How many there are on all pages. */
    long total();
}
