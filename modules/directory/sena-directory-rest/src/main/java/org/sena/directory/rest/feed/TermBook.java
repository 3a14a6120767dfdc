package org.sena.directory.rest.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;

/** The taxonomies as they were at one moment: a page of services asks for hundreds of terms. */
final class TermBook {

    private final long sequence;
    private final Instant readAt;
    private final boolean settled;
    private final List<Taxonomy> taxonomies;
    private final Map<String, List<Term>> byTaxonomy = new LinkedHashMap<>();
    private final Map<String, Term> byId = new HashMap<>();
    private final Map<String, TermRef> byUri = new HashMap<>();
    private final Map<TermRef, Term> byRef = new HashMap<>();

    /**
     * @param sequence of the directory before they are read
     * @param settled false when they may be older than the directory
     */
    TermBook(Taxonomies source, long sequence, Instant readAt, boolean settled) {
        this.sequence = sequence;
        this.readAt = readAt;
        this.settled = settled;
        this.taxonomies = List.copyOf(source.taxonomies());

        for (Taxonomy taxonomy : taxonomies) {
            byTaxonomy.put(taxonomy.key(), new ArrayList<>(source.terms(taxonomy.key())));
        }

        byTaxonomy.values().stream().flatMap(List::stream).forEach(this::add);
    }

    /** True when nothing can have changed since they were read, or too little to look again. */
    boolean isCurrent(long currentSequence, Instant now) {
        return sequence == currentSequence
                && (settled || readAt.plus(Answers.SETTLING).isAfter(now));
    }

    List<Taxonomy> taxonomies() {
        return taxonomies;
    }

    Optional<Taxonomy> taxonomy(String key) {
        return taxonomies.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    List<Term> terms(String taxonomy) {
        return byTaxonomy.getOrDefault(taxonomy, List.of());
    }

    Optional<Term> term(TermRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    Optional<Term> termById(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** By id, address or CURIE. */
    Optional<TermRef> named(String name) {
        return termById(name)
                .map(term -> TermRef.of(term.taxonomy(), term.code()))
                .or(() -> Optional.ofNullable(byUri.get(name)));
    }

    private void add(Term term) {
        TermRef ref = TermRef.of(term.taxonomy(), term.code());

        byRef.put(ref, term);
        byId.put(term.id(), term);
        term.uri().ifPresent(uri -> byUri.putIfAbsent(uri, ref));
    }
}
