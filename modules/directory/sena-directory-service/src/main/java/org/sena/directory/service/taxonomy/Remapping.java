package org.sena.directory.service.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;

/** What a list of service types makes of the terms that service types answer. */
final class Remapping {

    private final TaxonomyBook before;
    private final Optional<String> mappedTo;
    private final ListProblems problems;

    /**
     * @param mappedTo key of the taxonomy that the list's mappings name
     */
    Remapping(TaxonomyBook before, Optional<String> mappedTo, ListProblems problems) {
        this.before = before;
        this.mappedTo = mappedTo;
        this.problems = problems;
    }

    /**
     * The taxonomies that change, with all their terms.
     *
     * @param removed codes of the service types that go
     * @param complete whether the list's mappings are all there are
     */
    Map<Taxonomy, List<Term>> remap(List<ListItem> items, Set<String> removed, boolean complete) {
        Map<String, Set<String>> answers = answers(items);
        Map<Taxonomy, List<Term>> remapped = new LinkedHashMap<>();

        for (Taxonomy taxonomy : before.taxonomies()) {
            boolean mapped = mappedTo.filter(taxonomy.key()::equals).isPresent();
            List<Term> old = before.terms(taxonomy.key());
            List<Term> terms =
                    old.stream()
                            .map(
                                    term ->
                                            remapped(
                                                    term,
                                                    mapped
                                                            ? answers.getOrDefault(
                                                                    term.code(), Set.of())
                                                            : Set.of(),
                                                    removed,
                                                    mapped && complete))
                            .collect(Collectors.toUnmodifiableList());

            if (!taxonomy.key().equals(Taxonomy.SERVICE_TYPES) && !terms.equals(old)) {
                remapped.put(taxonomy, terms);
            }
        }

        return remapped;
    }

    private Map<String, Set<String>> answers(List<ListItem> items) {
        Map<String, Set<String>> answers = new LinkedHashMap<>();

        for (ListItem item : mappedTo.isPresent() ? items : List.<ListItem>of()) {
            for (String mapping : item.mappings()) {
                String code = Identifiers.code(mapping);

                if (before.term(TermRef.of(mappedTo.get(), code)).isEmpty()) {
                    problems.add(item.place(), "unknown term " + mapping + " of " + mappedTo.get());
                }

                answers.computeIfAbsent(code, c -> new LinkedHashSet<>())
                        .add(Identifiers.code(item.identifier()));
            }
        }

        return answers;
    }

    /** A term that the list names nowhere keeps the answers that it has. */
    private static Term remapped(
            Term term, Set<String> answers, Set<String> removed, boolean complete) {
        Set<String> types =
                new LinkedHashSet<>(
                        complete && !answers.isEmpty() ? List.of() : term.serviceTypes());

        types.addAll(answers);
        types.removeAll(removed);

        return ImmutableTerm.copyOf(term).withServiceTypes(new ArrayList<>(types));
    }
}
