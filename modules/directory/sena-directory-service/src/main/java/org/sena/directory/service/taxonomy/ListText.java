package org.sena.directory.service.taxonomy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TaxonomyFormat;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;

/** Writes a taxonomy as a list that can be read again. */
public final class ListText {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final TaxonomyBook book;

    public ListText(TaxonomyBook book) {
        this.book = book;
    }

    public String of(String taxonomy, TaxonomyFormat format) {
        List<Term> terms = book.terms(taxonomy);

        return format == TaxonomyFormat.JSON ? json(terms) : csv(terms);
    }

    private String json(List<Term> terms) {
        ObjectNode document = JSON.createObjectNode();
        ArrayNode items = document.putObject("list").putArray("items");

        for (Term term : terms) {
            ObjectNode item = items.addObject();

            item.put("identifier", Identifiers.of(term));
            item.put("label", term.label());
            item.put("description", term.description());
            term.parent().ifPresent(parent -> item.put("parent", parent));
            term.synonyms().forEach(item.putArray("synonyms")::add);

            ArrayNode mappings = item.putArray("mappings");

            for (String code : term.serviceTypes()) {
                type(code, mappings.addObject());
            }
        }

        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void type(String code, ObjectNode mapping) {
        mapping.put("identifier", identifier(code));
        book.term(TermRef.of(Taxonomy.SERVICE_TYPES, code))
                .ifPresent(type -> mapping.put("label", type.label()));
    }

    private String identifier(String type) {
        return book.term(TermRef.of(Taxonomy.SERVICE_TYPES, type))
                .map(Identifiers::of)
                .orElse(type);
    }

    private String csv(List<Term> terms) {
        StringBuilder text = new StringBuilder();

        try (CSVPrinter out = new CSVPrinter(text, CSVFormat.RFC4180)) {
            out.printRecord(CsvList.COLUMNS);

            for (Term term : terms) {
                out.printRecord(
                        Identifiers.of(term),
                        term.label(),
                        term.description(),
                        term.parent().orElse(""),
                        String.join("; ", term.synonyms()),
                        term.serviceTypes().stream()
                                .map(this::identifier)
                                .collect(Collectors.joining("; ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        return text.toString();
    }
}
