package org.sena.directory.exchange.feed.terms;

import java.util.Map;
import java.util.Optional;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.directory.standard.TermSource;

/** What the terms of one foreign record mean here. */
public final class RecordTerms implements TermSource {

    private final Taxonomies taxonomies;
    private final Map<String, TermRef> meanings;

    /**
     * @param meanings by every name under which the record may call a term
     */
    public RecordTerms(Taxonomies taxonomies, Map<String, TermRef> meanings) {
        this.taxonomies = taxonomies;
        this.meanings = Map.copyOf(meanings);
    }

    /** None: a foreign taxonomy may have the key and the code of ours and mean something else. */
    @Override
    public Optional<Term> term(TermRef ref) {
        return Optional.empty();
    }

    @Override
    public Optional<TermRef> named(String name) {
        return Optional.ofNullable(meanings.get(name.strip()));
    }

    @Override
    public Optional<Taxonomy> taxonomy(String key) {
        return taxonomies.taxonomies().stream().filter(t -> t.key().equals(key)).findFirst();
    }
}
