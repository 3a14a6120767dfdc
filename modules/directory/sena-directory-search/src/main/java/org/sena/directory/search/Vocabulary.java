package org.sena.directory.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.directory.search.text.Word;
import org.sena.directory.search.text.Words;

/**
 * What the taxonomies say when somebody searches: which terms a word names, which terms are
 * narrower, which service types answer a need. Never changes; a changed taxonomy makes a new one,
 * and no service has to be indexed again for it.
 */
public final class Vocabulary {

    /** Of no taxonomy. */
    public static final Vocabulary EMPTY = of(List.of());

    private final Map<TermRef, Term> terms = new LinkedHashMap<>();
    private final Map<TermRef, List<TermRef>> narrower;
    private final NavigableMap<String, Set<TermRef>> byWord = new TreeMap<>();
    private final Map<String, Set<TermRef>> byStem = new HashMap<>();

    private Vocabulary(Collection<Term> all) {
        all.forEach(term -> terms.put(ref(term), term));
        narrower =
                all.stream()
                        .filter(term -> term.parent().isPresent())
                        .collect(
                                groupingBy(
                                        term -> TermRef.of(term.taxonomy(), term.parent().get()),
                                        mapping(Vocabulary::ref, toList())));

        // Needs and circumstances are never tagged to services.
        all.stream()
                .filter(term -> !term.taxonomy().equals(Taxonomy.NEEDS))
                .filter(term -> !term.taxonomy().equals(Taxonomy.CIRCUMSTANCES))
                .forEach(this::addWords);
    }

    public static Vocabulary of(Collection<Term> terms) {
        return new Vocabulary(terms);
    }

    public Optional<Term> term(TermRef ref) {
        return Optional.ofNullable(terms.get(ref));
    }

    /** Labels of the service types. */
    public Set<String> typeLabels() {
        return terms.values().stream()
                .filter(term -> term.taxonomy().equals(Taxonomy.SERVICE_TYPES))
                .map(Term::label)
                .collect(toUnmodifiableSet());
    }

    /** The terms and all that are narrower, at any depth; unknown ones as they are. */
    public Set<TermRef> withNarrower(Collection<TermRef> refs) {
        Set<TermRef> found = new LinkedHashSet<>(refs);
        Deque<TermRef> next = new ArrayDeque<>(refs);

        while (!next.isEmpty()) {
            for (TermRef child : narrower.getOrDefault(next.pop(), List.of())) {
                if (found.add(child)) {
                    next.push(child);
                }
            }
        }

        return found;
    }

    /**
     * Codes of the service types that answer one of the terms, best first, and of the narrower
     * ones.
     *
     * @param taxonomy of needs or circumstances
     */
    public Set<String> answering(String taxonomy, Collection<String> codes) {
        List<TermRef> types = new ArrayList<>();

        codes.forEach(code -> types.addAll(answers(TermRef.of(taxonomy, code))));

        return withNarrower(types).stream()
                .map(TermRef::code)
                .collect(toCollection(LinkedHashSet::new));
    }

    /** The service types that a need or circumstance names itself, best first. */
    public List<TermRef> answers(TermRef need) {
        return term(need).map(Term::serviceTypes).orElse(List.of()).stream()
                .map(type -> TermRef.of(Taxonomy.SERVICE_TYPES, type))
                .collect(toUnmodifiableList());
    }

    /** The terms that have the word, by its stem, in their names or those of broader ones. */
    public Set<TermRef> named(Word word) {
        Set<TermRef> found = new HashSet<>(byStem.getOrDefault(word.stem(), Set.of()));

        found.addAll(byWord.getOrDefault(word.written(), Set.of()));

        return found;
    }

    /** The terms that have a word with that beginning. */
    public Set<TermRef> named(String beginning) {
        return byWord
                .subMap(beginning, true, beginning + Character.MAX_VALUE, true)
                .values()
                .stream()
                .flatMap(Set::stream)
                .collect(toSet());
    }

    /** All words of the terms. */
    public Set<String> words() {
        return Collections.unmodifiableSet(byWord.keySet());
    }

    private void addWords(Term term) {
        TermRef ref = ref(term);
        Set<TermRef> seen = new HashSet<>();

        for (Optional<Term> next = Optional.of(term);
                next.isPresent() && seen.add(ref(next.get()));
                next = broader(next.get())) {
            addWords(ref, next.get().label());
            next.get().synonyms().forEach(synonym -> addWords(ref, synonym));
        }
    }

    private void addWords(TermRef ref, String text) {
        for (Word word : Words.of(text)) {
            byWord.computeIfAbsent(word.written(), w -> new HashSet<>()).add(ref);
            byStem.computeIfAbsent(word.stem(), w -> new HashSet<>()).add(ref);
        }
    }

    private Optional<Term> broader(Term term) {
        return term.parent().flatMap(code -> term(TermRef.of(term.taxonomy(), code)));
    }

    private static TermRef ref(Term term) {
        return TermRef.of(term.taxonomy(), term.code());
    }
}
