package org.sena.directory.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sena.directory.api.ImmutableTaxonomy;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermIds;

/** The starter taxonomies: the documents that lie in this bundle under {@code taxonomies/}. */
public final class StarterSet {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Service types first: the others name them. */
    private static final List<String> KEYS =
            List.of(
                    Taxonomy.SERVICE_TYPES,
                    Taxonomy.NEEDS,
                    Taxonomy.CIRCUMSTANCES,
                    Taxonomy.ELIGIBILITY,
                    Taxonomy.ACCESSIBILITY);

    private StarterSet() {}

    public static List<Taxonomy> taxonomies() {
        return KEYS.stream().map(StarterSet::taxonomy).collect(Collectors.toUnmodifiableList());
    }

    /** Of all taxonomies, each in the order of its catalogue. */
    public static List<Term> terms() {
        return KEYS.stream()
                .flatMap(key -> terms(key).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    static List<Term> terms(String key) {
        return stream(document(key).path("terms"))
                .map(term -> term(key, term))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Taxonomy taxonomy(String key) {
        JsonNode document = document(key);

        return ImmutableTaxonomy.builder()
                .key(key)
                .id(TermIds.of("taxonomy", key))
                .name(document.path("name").asText())
                .description(document.path("description").asText())
                .version(document.path("version").asText())
                .build();
    }

    private static Term term(String taxonomy, JsonNode term) {
        return ImmutableTerm.builder()
                .taxonomy(taxonomy)
                .code(term.path("code").asText())
                .label(term.path("label").asText())
                .description(term.path("description").asText())
                .parent(Optional.ofNullable(term.get("parent")).map(JsonNode::asText))
                .addAllSynonyms(texts(term.path("synonyms")))
                .addAllServiceTypes(texts(term.path("serviceTypes")))
                .build();
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).collect(Collectors.toUnmodifiableList());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode document(String key) {
        String path = "/taxonomies/" + key + ".json";

        try (InputStream in = StarterSet.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("This bundle lacks " + path);
            }

            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " in this bundle can't be read", e);
        }
    }
}
