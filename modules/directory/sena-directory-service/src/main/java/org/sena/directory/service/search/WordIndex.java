package org.sena.directory.service.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceType;

/** Which words a service is found by, and how much each weighs. */
public final class WordIndex {

    private static final int NAME = 8;
    private static final int TYPE = 5;
    private static final int SYNONYM = 3;
    private static final int ORGANISATION = 2;
    private static final int DESCRIPTION = 1;

    private final TreeMap<String, Map<String, Integer>> weights = new TreeMap<>();
    private final Map<String, Integer> everything = new LinkedHashMap<>();

    /**
     * @param types the catalogue by code
     */
    public WordIndex(Collection<Service> services, Map<String, ServiceType> types) {
        for (Service service : services) {
            everything.put(service.id(), 0);
            add(service, service.name(), NAME);
            add(service, service.organisation().name(), ORGANISATION);
            add(service, service.description(), DESCRIPTION);

            for (String code : service.serviceTypes()) {
                ServiceType type = types.get(code);

                if (type != null) {
                    add(service, type.label(), TYPE);
                    type.synonyms().forEach(synonym -> add(service, synonym, SYNONYM));
                }
            }
        }
    }

    /** See {@link org.sena.directory.service.match.Candidates#withWords}. */
    public Map<String, Integer> find(String words) {
        Map<String, Integer> found = everything;

        for (String word : Words.sought(words)) {
            found = both(found, beginningWith(word));
        }

        return found;
    }

    private void add(Service service, String text, int weight) {
        List<String> words = Words.of(text);

        words.forEach(
                word ->
                        weights.computeIfAbsent(word, w -> new HashMap<>())
                                .merge(service.id(), weight, Math::max));
    }

    private Map<String, Integer> beginningWith(String word) {
        Map<String, Integer> found = new HashMap<>();

        weights.subMap(word, word + Character.MAX_VALUE)
                .values()
                .forEach(hits -> hits.forEach((id, weight) -> found.merge(id, weight, Math::max)));

        return found;
    }

    private static Map<String, Integer> both(Map<String, Integer> one, Map<String, Integer> other) {
        Map<String, Integer> both = new LinkedHashMap<>();

        one.forEach(
                (id, weight) -> {
                    Integer more = other.get(id);

                    if (more != null) {
                        both.put(id, weight + more);
                    }
                });

        return both;
    }
}
