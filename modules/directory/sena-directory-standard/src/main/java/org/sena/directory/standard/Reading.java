package org.sena.directory.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.TermIds;
import org.sena.directory.api.TermRef;

/**
 * What differs between a document of ours and one of somebody else: ours is taken at its word, a
 * foreign one is brought into our ids, terms and areas.
 */
final class Reading {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Optional<TermSource> terms;
    private final String publisher;
    private final boolean strict;

    private Reading(Optional<TermSource> terms, String publisher, boolean strict) {
        this.terms = terms;
        this.publisher = publisher;
        this.strict = strict;
    }

    static Reading stored() {
        return new Reading(Optional.empty(), "", false);
    }

    /**
     * @param publisher of the documents: ids that are no UUIDs are unique within it only
     */
    static Reading foreign(TermSource terms, String publisher) {
        return new Reading(Optional.of(terms), publisher, false);
    }

    /** Handed in to be kept here: what is not understood is told. */
    static Reading submitted(TermSource terms) {
        return new Reading(Optional.of(terms), "", true);
    }

    boolean isForeign() {
        return terms.isPresent();
    }

    /** The record's id; a foreign one that is no UUID becomes one, always the same. */
    String id(RecordKind kind, Doc doc) {
        return id(kind, doc.required("id"));
    }

    /** Drafts are stored before they have a name; what others publish has one. */
    String name(Doc doc) {
        return given(doc, "name");
    }

    /** The same for another field. */
    String given(Doc doc, String field) {
        return isForeign() ? doc.required(field) : doc.textOrEmpty(field);
    }

    /** The part's id; empty when it has none that can be kept. */
    String partId(Doc doc) {
        return doc.text("id").map(id -> id("PART", id)).orElse("");
    }

    /** Feeds that count their records have a service 5 and an organisation 5: two records here. */
    String id(RecordKind kind, String given) {
        return id(kind.name(), given);
    }

    private String id(String kind, String given) {
        if (!isForeign()) {
            return given;
        }

        return UUID.matcher(given).matches()
                ? given.toLowerCase(Locale.ROOT)
                : TermIds.of("foreign", publisher, kind, given);
    }

    String uri(String text) {
        return isForeign() ? Addresses.withScheme(text) : text;
    }

    Optional<String> areaCode(Doc area) {
        Optional<String> code = area.text("code");

        if (code.isPresent() || !isForeign() || area.has("extent")) {
            return code;
        }

        String name = area.text("name").or(() -> area.text("service_area")).orElse("");

        return Areas.code(area.text("uri"), name);
    }

    /** The terms that the record's attributes name; those nobody knows here are left out. */
    List<TermRef> attributes(Doc doc) {
        List<TermRef> refs = new ArrayList<>();

        for (Doc attribute :
                doc.objectsOfAny(
                        "attributes",
                        "service_taxonomys",
                        "service_taxonomies",
                        "link_taxonomies")) {
            Optional<TermRef> ref =
                    attribute
                            .object("taxonomy_term")
                            .or(() -> attribute.object("taxonomy"))
                            .flatMap(this::term)
                            .or(() -> attribute.text("taxonomy_term_id").flatMap(this::named));

            if (strict && ref.isEmpty()) {
                attribute.wrong("taxonomy_term_id", "names no term that is known here");
            }

            ref.ifPresent(refs::add);
        }

        return refs;
    }

    private Optional<TermRef> term(Doc term) {
        Optional<TermRef> own =
                term.text("taxonomy")
                        .flatMap(key -> term.text("code").map(code -> TermRef.of(key, code)));

        if (!isForeign()) {
            return own;
        }

        return own.filter(ref -> terms.get().term(ref).isPresent()).or(() -> namedByAny(term));
    }

    /** By its id, its address, or a CURIE made from the list it is in and its code. */
    private Optional<TermRef> namedByAny(Doc term) {
        Stream<String> names =
                Stream.of("id", "term_uri", "term", "code")
                        .flatMap(field -> term.text(field).stream());
        Stream<String> curies =
                Stream.of("vocabulary", "taxonomy")
                        .flatMap(field -> term.text(field).stream())
                        .flatMap(
                                list ->
                                        Stream.of("code", "id")
                                                .flatMap(field -> term.text(field).stream())
                                                .map(code -> list + ":" + code));

        return Stream.concat(names, curies).map(this::named).flatMap(Optional::stream).findFirst();
    }

    private Optional<TermRef> named(String name) {
        return terms.flatMap(source -> source.named(name));
    }
}
