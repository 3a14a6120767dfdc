package org.sena.directory.api;

import java.util.List;
import java.util.Set;

/**
 * Guides whoever tags a service. By rules that can be told: words of the text are looked up in the
 * labels, synonyms and descriptions of the service types. Everybody may ask.
 */
public interface Tagging {

    /**
     * Service types that the text seems to speak of, best first, at most eight; the broad ones of a
     * tree are not among them.
     *
     * @param description empty when there is none yet
     */
    List<TagSuggestion> suggest(String name, String description);

    /**
     * @param serviceTypes codes that were chosen
     */
    List<TagWarning> warnings(String name, String description, Set<String> serviceTypes);
}
