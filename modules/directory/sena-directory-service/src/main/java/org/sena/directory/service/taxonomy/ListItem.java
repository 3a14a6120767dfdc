package org.sena.directory.service.taxonomy;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One entry of a list from outside, as it stands there. */
@Value.Immutable
interface ListItem {

    /** For people: "item 3" or "line 4". */
    String place();

    String identifier();

    String label();

    Optional<String> description();

    /** Identifier of the broader item. */
    Optional<String> parent();

    /** Empty when the list has none to tell, which is not the same as having none. */
    Optional<List<String>> synonyms();

    /** Identifiers. */
    List<String> mappings();
}
