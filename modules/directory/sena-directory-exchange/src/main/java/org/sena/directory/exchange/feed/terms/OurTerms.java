package org.sena.directory.exchange.feed.terms;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;

/** Finds the term of ours that a foreign one means, as the taxonomies stood when a run began. */
public final class OurTerms {

    /** What people need is answered by services, never tagged to them. */
    private static final Set<String> NEVER_TAGGED = Set.of(Taxonomy.NEEDS, Taxonomy.CIRCUMSTANCES);

    private final Map<String, TermRef> byName = new HashMap<>();
    private final Map<String, TermRef> byWord = new HashMap<>();

    private OurTerms() {}

    public static OurTerms of(Taxonomies taxonomies) {
        OurTerms ours = new OurTerms();

        for (Taxonomy taxonomy : taxonomies.taxonomies()) {
            if (!NEVER_TAGGED.contains(taxonomy.key())) {
                taxonomies.terms(taxonomy.key()).forEach(ours::add);
            }
        }

        return ours;
    }

    private void add(Term term) {
        TermRef ref = TermRef.of(term.taxonomy(), term.code());

        byName.putIfAbsent(name(term.id()), ref);
        byName.putIfAbsent(name(term.taxonomy() + ":" + term.code()), ref);
        term.uri().ifPresent(uri -> byName.putIfAbsent(name(uri), ref));
        byWord.putIfAbsent(word(term.code()), ref);
        byWord.putIfAbsent(word(term.label()), ref);
        term.synonyms().forEach(synonym -> byWord.putIfAbsent(word(synonym), ref));
    }

    /** By its address, CURIE or id; else by a code, a label or a synonym that is the same. */
    public Optional<TermRef> find(ForeignUse foreign) {
        return foreign.names().stream()
                .map(name -> byName.get(name(name)))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .or(
                        () ->
                                Stream.concat(Stream.of(foreign.label()), foreign.names().stream())
                                        .map(text -> byWord.get(word(text)))
                                        .flatMap(Stream::ofNullable)
                                        .findFirst());
    }

    /** Addresses are the same with http and https, with and without a slash at the end. */
    private static String name(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("/$", "");
    }

    private static String word(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
