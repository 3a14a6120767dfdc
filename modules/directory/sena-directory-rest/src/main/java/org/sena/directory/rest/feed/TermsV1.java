package org.sena.directory.rest.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.directory.rest.query.BadParameterException;
import org.sena.directory.rest.query.Paging;
import org.sena.directory.rest.query.Parameters;
import org.sena.directory.standard.PublicV1;

/** Terms of version 1.0, which calls a term a taxonomy, and a taxonomy a vocabulary. */
@Component(service = TermsV1.class)
public class TermsV1 {

    private static final List<String> NAMES =
            List.of(
                    "text",
                    "parent_id",
                    "vocabulary",
                    "needs",
                    "circumstances",
                    "root_only",
                    "page",
                    "per_page");

    private final Answers answers;
    private final Source source;
    private final PublicV1 v1;

    @Activate
    public TermsV1(@Reference Answers answers, @Reference Source source) {
        this.answers = answers;
        this.source = source;
        this.v1 = new PublicV1(source);
    }

    public Response terms(Ask ask) {
        Parameters parameters = ask.parameters().known(NAMES);
        Paging paging = Paging.v1(parameters);
        List<Term> terms = find(parameters);

        return answers.list(
                ask, () -> Listing.of(terms, paging).v1((term, json) -> v1.term(ref(term), json)));
    }

    public Response term(Ask ask, String id) {
        TermRef ref = source.named(id).orElseThrow(() -> FeedV1.none("taxonomy", id));

        return answers.record(ask, Json.bytes(json -> v1.term(ref, json)), Optional.empty());
    }

    public Response vocabularies(Ask ask) {
        return answers.list(
                ask,
                () ->
                        Json.bytes(
                                json -> {
                                    json.writeStartArray();

                                    for (Taxonomy taxonomy : source.taxonomies()) {
                                        json.writeString(taxonomy.key());
                                    }

                                    json.writeEndArray();
                                }));
    }

    private List<Term> find(Parameters parameters) {
        Optional<String> words = parameters.text("text");
        Optional<TermRef> parent =
                parameters.text("parent_id").map(id -> named("parent_id", "", id));
        boolean rootOnly = parameters.flag("root_only");
        Optional<Set<String>> answering = answering(parameters);

        return vocabularies(parameters)
                .flatMap(key -> source.terms(key).stream())
                .filter(term -> !rootOnly || term.parent().isEmpty())
                .filter(term -> parent.isEmpty() || isChild(term, parent.get()))
                .filter(term -> answering.isEmpty() || isAmong(term, answering.get()))
                .filter(
                        term ->
                                words.filter(text -> !Matching.contains(term.label(), text))
                                        .isEmpty())
                .collect(Collectors.toList());
    }

    private Stream<String> vocabularies(Parameters parameters) {
        List<String> wanted = parameters.list("vocabulary");
        List<String> keys =
                source.taxonomies().stream().map(Taxonomy::key).collect(Collectors.toList());

        for (String key : wanted) {
            if (!keys.contains(key)) {
                throw new BadParameterException(
                        "'vocabulary' must be of "
                                + String.join(", ", keys)
                                + "; '"
                                + key
                                + "' is not.");
            }
        }

        return (wanted.isEmpty() ? keys : wanted).stream();
    }

    /** Codes of the service types that answer the needs or circumstances; empty: any. */
    private Optional<Set<String>> answering(Parameters parameters) {
        List<String> needs = parameters.list("needs");
        List<String> circumstances = parameters.list("circumstances");

        if (needs.isEmpty() && circumstances.isEmpty()) {
            return Optional.empty();
        }

        Set<String> types = new HashSet<>();

        needs.forEach(id -> types.addAll(types("needs", Taxonomy.NEEDS, id)));
        circumstances.forEach(
                id -> types.addAll(types("circumstances", Taxonomy.CIRCUMSTANCES, id)));

        return Optional.of(types);
    }

    private List<String> types(String parameter, String taxonomy, String id) {
        return source.term(named(parameter, taxonomy, id))
                .map(Term::serviceTypes)
                .orElse(List.of());
    }

    private TermRef named(String parameter, String taxonomy, String id) {
        return source.term(TermRef.of(taxonomy, id))
                .map(TermsV1::ref)
                .or(() -> source.named(id))
                .orElseThrow(
                        () ->
                                new BadParameterException(
                                        "'" + parameter + "': no term '" + id + "' is known."));
    }

    private static boolean isAmong(Term term, Set<String> types) {
        return term.taxonomy().equals(Taxonomy.SERVICE_TYPES) && types.contains(term.code());
    }

    private static boolean isChild(Term term, TermRef parent) {
        return term.taxonomy().equals(parent.taxonomy())
                && term.parent().filter(parent.code()::equals).isPresent();
    }

    private static TermRef ref(Term term) {
        return TermRef.of(term.taxonomy(), term.code());
    }
}
