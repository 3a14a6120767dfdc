package org.sena.directory.rest.feed;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.rest.query.BadParameterException;
import org.sena.directory.rest.query.Paging;
import org.sena.directory.rest.query.Parameters;
import org.sena.directory.rest.query.Streams;
import org.sena.directory.standard.PublicV3;

/** Taxonomies and their terms of version 3.0. */
@Component(service = TaxonomiesV3.class)
public class TaxonomiesV3 {

    private static final Collection<String> NAMES =
            List.of("search", "page", "per_page", "format", "taxonomy_id", "parent_id", "top_only");

    private final Answers answers;
    private final Source source;
    private final PublicV3 v3;

    @Activate
    public TaxonomiesV3(@Reference Answers answers, @Reference Source source) {
        this.answers = answers;
        this.source = source;
        this.v3 = new PublicV3(source);
    }

    public Response taxonomies(Ask ask) {
        Parameters parameters = ask.parameters().known(NAMES);
        Optional<String> words = parameters.text("search");

        return answer(
                ask,
                parameters,
                source.taxonomies().stream()
                        .filter(one -> meets(words, one.name(), one.description()))
                        .collect(Collectors.toList()),
                (taxonomy, json) -> v3.taxonomy(taxonomy, List.of(), json));
    }

    public Response taxonomy(Ask ask, String id) {
        Taxonomy taxonomy =
                find(id).orElseThrow(
                                () ->
                                        new NoSuchRecordException(
                                                "There is no taxonomy with the id '" + id + "'."));

        return answers.record(
                ask,
                Json.bytes(json -> v3.taxonomy(taxonomy, source.terms(taxonomy.key()), json)),
                Optional.empty());
    }

    public Response terms(Ask ask) {
        Parameters parameters = ask.parameters().known(NAMES);
        Optional<String> words = parameters.text("search");
        Optional<Term> parent = parameters.text("parent_id").map(this::parent);
        boolean topOnly = parameters.flag("top_only");

        return answer(
                ask,
                parameters,
                taxonomies(parameters)
                        .flatMap(taxonomy -> source.terms(taxonomy.key()).stream())
                        .filter(term -> !topOnly || term.parent().isEmpty())
                        .filter(term -> parent.isEmpty() || isChild(term, parent.get()))
                        .filter(term -> meets(words, term.label(), synonyms(term)))
                        .collect(Collectors.toList()),
                v3::term);
    }

    public Response term(Ask ask, String id) {
        Term term =
                source.termById(id)
                        .orElseThrow(
                                () ->
                                        new NoSuchRecordException(
                                                "There is no term with the id '" + id + "'."));

        return answers.record(ask, Json.bytes(json -> v3.term(term, json)), Optional.empty());
    }

    private Stream<Taxonomy> taxonomies(Parameters parameters) {
        Optional<String> id = parameters.text("taxonomy_id");

        if (id.isEmpty()) {
            return source.taxonomies().stream();
        }

        return Stream.of(
                find(id.get())
                        .orElseThrow(
                                () ->
                                        new BadParameterException(
                                                "'taxonomy_id': there is no taxonomy '"
                                                        + id.get()
                                                        + "'.")));
    }

    private Optional<Taxonomy> find(String id) {
        return source.taxonomies().stream()
                .filter(one -> one.id().equals(id) || one.key().equals(id))
                .findFirst();
    }

    private Term parent(String id) {
        return source.termById(id)
                .orElseThrow(
                        () ->
                                new BadParameterException(
                                        "'parent_id': there is no term with the id '" + id + "'."));
    }

    private static boolean isChild(Term term, Term parent) {
        return term.taxonomy().equals(parent.taxonomy())
                && term.parent().filter(parent.code()::equals).isPresent();
    }

    private static String synonyms(Term term) {
        return String.join(" ", term.synonyms());
    }

    private static boolean meets(Optional<String> words, String... texts) {
        return words.filter(text -> !Matching.contains(String.join(" ", texts), text)).isEmpty();
    }

    private <T> Response answer(Ask ask, Parameters parameters, List<T> all, Json.Item<T> item) {
        Paging paging = Paging.v3(parameters);

        return Streams.isAsked(parameters)
                ? answers.stream(json -> all.forEach(one -> item.write(one, json)))
                : answers.list(ask, () -> Listing.of(all, paging).v3(item));
    }
}
