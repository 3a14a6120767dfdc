package org.sena.privacy.service.processing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sena.privacy.api.processing.ImmutableProcessedStore;
import org.sena.privacy.api.processing.ImmutableProcessingRecord;
import org.sena.privacy.api.processing.Personal;
import org.sena.privacy.api.processing.ProcessedColumn;
import org.sena.privacy.api.processing.ProcessedStore;
import org.sena.privacy.api.processing.ProcessingRecord;
import org.sena.privacy.api.retention.Disposal;
import org.sena.privacy.api.retention.ImmutableRetentionRule;
import org.sena.privacy.api.retention.RetentionPeriod;
import org.sena.privacy.api.retention.RetentionRule;

/** Reads a {@code processing.json}; what is missing or wrong in it is named. */
public final class ProcessingReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param where the file, for the message
     * @throws IllegalArgumentException when it is not in the form that the package {@code
     *     org.sena.privacy.api.processing} describes
     */
    public ProcessingRecord read(InputStream file, String where) throws IOException {
        JsonNode root = JSON.readTree(file);

        try {
            return ImmutableProcessingRecord.builder()
                    .context(text(root, "context"))
                    .title(text(root, "title"))
                    .purpose(text(root, "purpose"))
                    .addAllStores(each(root, "stores").map(ProcessingReader::store)::iterator)
                    .addAllRules(each(root, "rules").map(ProcessingReader::rule)::iterator)
                    .build();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
        }
    }

    private static RetentionRule rule(JsonNode node) {
        RetentionRule rule =
                ImmutableRetentionRule.builder()
                        .code(text(node, "code"))
                        .data(text(node, "data"))
                        .period(RetentionPeriod.of(text(node, "period")))
                        .countedFrom(text(node, "countedFrom"))
                        .disposal(Disposal.valueOf(text(node, "disposal")))
                        .source(text(node, "source"))
                        .least(RetentionPeriod.of(text(node, "least")))
                        .most(RetentionPeriod.of(text(node, "most")))
                        .build();

        if (rule.period().compareTo(rule.least()) < 0 || rule.period().compareTo(rule.most()) > 0) {
            throw new IllegalArgumentException("The period of " + rule.code() + " is not allowed");
        }

        return rule;
    }

    private static ProcessedStore store(JsonNode node) {
        List<ProcessedColumn> columns = new ArrayList<>();

        for (Map.Entry<String, JsonNode> column : node.path("columns").properties()) {
            columns.add(column(column.getKey(), column.getValue().asText()));
        }

        return ImmutableProcessedStore.builder()
                .name(text(node, "name"))
                .what(text(node, "what"))
                .why(text(node, "why"))
                .people(text(node, "people"))
                .recipients(text(node, "recipients"))
                .lawfulBasis(text(node, "lawfulBasis"))
                .addAllRules(each(node, "rules").map(JsonNode::asText)::iterator)
                .columns(columns)
                .personal(columns.isEmpty() ? personal(text(node, "personal")) : most(columns))
                .build();
    }

    private static ProcessedColumn column(String name, String said) {
        int colon = said.indexOf(':');

        if (colon < 0) {
            throw new IllegalArgumentException(
                    "Column "
                            + name
                            + " needs 'none: …', 'pseudonym: …', 'sealed: …' or 'plain: …'");
        }

        return ProcessedColumn.of(
                name, personal(said.substring(0, colon)), said.substring(colon + 1).trim());
    }

    private static Personal personal(String said) {
        return Personal.valueOf(said.trim().toUpperCase(Locale.ROOT));
    }

    private static Personal most(List<ProcessedColumn> columns) {
        return columns.stream()
                .map(ProcessedColumn::personal)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Stream<JsonNode> each(JsonNode node, String name) {
        if (!node.path(name).isArray()) {
            throw new IllegalArgumentException("The list '" + name + "' is missing");
        }

        List<JsonNode> members = new ArrayList<>();

        node.path(name).forEach(members::add);

        return members.stream();
    }

    private static String text(JsonNode node, String name) {
        String text = node.path(name).asText("");

        if (text.isBlank()) {
            throw new IllegalArgumentException("'" + name + "' is missing in " + node.path("name"));
        }

        return text;
    }
}
