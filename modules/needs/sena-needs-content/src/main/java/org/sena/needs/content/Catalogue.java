package org.sena.needs.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sena.directory.api.ImmutableNeed;
import org.sena.directory.api.ImmutableServiceType;
import org.sena.directory.api.ImmutableTaxonomy;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Need;
import org.sena.directory.api.ServiceType;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermIds;

/** Reads the documents that lie in this bundle under {@code content/}. */
final class Catalogue {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Catalogue() {}

    static List<Need> needs() {
        return items("needs.json", "needs").stream()
                .map(
                        need ->
                                ImmutableNeed.builder()
                                        .code(need.path("code").asText())
                                        .label(need.path("label").asText())
                                        .summary(need.path("summary").asText())
                                        .addAllServiceTypes(texts(need.path("serviceTypes")))
                                        .build())
                .collect(Collectors.toUnmodifiableList());
    }

    static List<ServiceType> serviceTypes() {
        return items("service-types.json", "serviceTypes").stream()
                .map(
                        type ->
                                ImmutableServiceType.builder()
                                        .code(type.path("code").asText())
                                        .label(type.path("label").asText())
                                        .addAllSynonyms(texts(type.path("synonyms")))
                                        .build())
                .collect(Collectors.toUnmodifiableList());
    }

    static List<Taxonomy> taxonomies() {
        return List.of(
                taxonomy(Taxonomy.SERVICE_TYPES, "Service types"),
                taxonomy(Taxonomy.NEEDS, "Needs"));
    }

    static List<Term> terms() {
        List<Term> terms = new ArrayList<>();

        for (ServiceType type : serviceTypes()) {
            terms.add(
                    ImmutableTerm.builder()
                            .taxonomy(Taxonomy.SERVICE_TYPES)
                            .code(type.code())
                            .label(type.label())
                            .synonyms(type.synonyms())
                            .build());
        }

        for (Need need : needs()) {
            terms.add(
                    ImmutableTerm.builder()
                            .taxonomy(Taxonomy.NEEDS)
                            .code(need.code())
                            .label(need.label())
                            .description(need.summary())
                            .serviceTypes(need.serviceTypes())
                            .build());
        }

        return terms;
    }

    private static Taxonomy taxonomy(String key, String name) {
        return ImmutableTaxonomy.builder()
                .key(key)
                .id(TermIds.of("taxonomy", key))
                .name(name)
                .description(name)
                .build();
    }

    static String questionnaire() {
        return text("questionnaire.json");
    }

    static String matrix() {
        return text("matrix.csv");
    }

    private static List<JsonNode> items(String document, String field) {
        List<JsonNode> items = new ArrayList<>();

        try {
            JSON.readTree(text(document)).path(field).forEach(items::add);
        } catch (IOException e) {
            throw new UncheckedIOException(document + " in this bundle is no JSON", e);
        }

        return items;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toUnmodifiableList());
    }

    private static String text(String document) {
        try (InputStream in = Catalogue.class.getResourceAsStream("/content/" + document)) {
            if (in == null) {
                throw new IllegalStateException("This bundle lacks content/" + document);
            }

            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("content/" + document + " can't be read", e);
        }
    }
}
