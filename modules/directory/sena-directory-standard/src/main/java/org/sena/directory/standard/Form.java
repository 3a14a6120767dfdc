package org.sena.directory.standard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermIds;
import org.sena.directory.api.TermRef;

/**
 * How documents are written: stored ones hold everything and only name their terms, so that a
 * taxonomy may be reworded without touching records; published ones show terms whole, keep what is
 * the directory's own business, and hold no address that is none.
 */
final class Form {

    private final Out out;
    private final Optional<TermSource> terms;

    private Form(Out out, Optional<TermSource> terms) {
        this.out = out;
        this.terms = terms;
    }

    static Form stored(JsonGenerator generator) {
        return new Form(new Out(generator), Optional.empty());
    }

    static Form published(JsonGenerator generator, TermSource terms) {
        return new Form(new Out(generator), Optional.of(terms));
    }

    Out out() {
        return out;
    }

    boolean isPublished() {
        return terms.isPresent();
    }

    Optional<String> uri(Optional<String> text) {
        return isPublished() ? text.filter(Addresses::isUri) : text;
    }

    Optional<String> email(Optional<String> text) {
        return isPublished() ? text.filter(Addresses::isEmail) : text;
    }

    /**
     * The parts of a record, each with an id and its owner's.
     *
     * @param name of the array
     * @param kind of a part, as {@code schedule}
     * @param owner id of what they belong to
     * @param ownerField as {@code service_id}
     * @param id of a part; empty: one is made
     * @param content writes the rest of a part, given its id
     */
    <T> void parts(
            String name,
            String kind,
            String owner,
            String ownerField,
            Collection<T> parts,
            Function<T, String> id,
            BiConsumer<T, String> content) {
        if (parts.isEmpty()) {
            return;
        }

        Iterator<String> ids = PartIds.of(owner, kind, parts, id).iterator();

        out.objects(
                name,
                parts,
                part -> {
                    String partId = ids.next();

                    out.put("id", partId);
                    out.put(ownerField, owner);
                    content.accept(part, partId);
                });
    }

    /** Texts that are objects in the standard, with ids of their own. */
    void texts(
            String name,
            String kind,
            String owner,
            String ownerField,
            Collection<String> texts,
            Consumer<String> content) {
        parts(
                name,
                kind,
                owner,
                ownerField,
                texts,
                text -> TermIds.of(owner, kind, text),
                (text, id) -> content.accept(text));
    }

    /** Terms of a record as attributes. */
    void attributes(String owner, String kind, Collection<TermRef> refs) {
        out.objects(
                "attributes",
                refs,
                ref -> {
                    Optional<Term> term = terms.flatMap(source -> source.term(ref));
                    String termId =
                            term.map(Term::id)
                                    .orElseGet(() -> TermIds.of(ref.taxonomy(), ref.code()));

                    out.put("id", TermIds.of(owner, "attribute", ref.taxonomy(), ref.code()));
                    out.put("link_id", owner);
                    out.put("link_type", kind);
                    out.put("taxonomy_term_id", termId);
                    out.object("taxonomy_term", () -> named(ref, termId, term));
                });
    }

    /** A published term. */
    void term(Term term) {
        named(TermRef.of(term.taxonomy(), term.code()), term.id(), Optional.of(term));
    }

    /** A published term by the names of version 1.0. */
    void v1Term(TermRef ref) {
        Optional<Term> term = terms.flatMap(source -> source.term(ref));

        out.put("id", term.map(Term::id).orElseGet(() -> TermIds.of(ref.taxonomy(), ref.code())));
        out.required("name", term.map(Term::label).orElse(ref.code()));
        out.put("vocabulary", ref.taxonomy());
        out.put("code", ref.code());
        out.put("uri", term.flatMap(Term::uri));
        out.put(
                "parent_id",
                term.flatMap(Term::parent)
                        .flatMap(
                                code ->
                                        terms.flatMap(
                                                source ->
                                                        source.term(
                                                                TermRef.of(ref.taxonomy(), code))))
                        .map(Term::id));
    }

    private void named(TermRef ref, String termId, Optional<Term> term) {
        out.put("id", termId);
        out.put("taxonomy", ref.taxonomy());
        out.put("code", ref.code());

        if (isPublished()) {
            out.required("name", term.map(Term::label).orElse(ref.code()));
            out.required("description", term.map(Term::description).orElse(ref.code()));
            term.ifPresent(this::place);
        }
    }

    private void place(Term term) {
        TermSource source = terms.orElseThrow();

        out.put(
                "parent_id",
                term.parent()
                        .flatMap(code -> source.term(TermRef.of(term.taxonomy(), code)))
                        .map(Term::id));
        out.put("taxonomy_id", source.taxonomy(term.taxonomy()).map(Taxonomy::id));
        out.put("term_uri", uri(term.uri()));
        out.put("term", term.uri().filter(text -> !Addresses.isUri(text)));
    }
}
