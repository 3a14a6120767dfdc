package org.sena.directory.service.match;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.Service;

/** Finds the published services that the rules then weigh; the place where an index plugs in. */
public interface Candidates {

    Optional<Service> service(String serviceId);

    /** The services that have at least one of the types, each once. */
    Collection<Service> ofTypes(Set<String> types);

    /**
     * The services in whose name, description, organisation, service types or their synonyms each
     * word begins a word, with how well they fit: the higher the better.
     *
     * @param words as the person typed them; only blanks: every service, all alike
     * @return service id to weight
     */
    Map<String, Integer> withWords(String words);
}
