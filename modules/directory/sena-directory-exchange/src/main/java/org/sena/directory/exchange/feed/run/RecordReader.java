package org.sena.directory.exchange.feed.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.TermRef;
import org.sena.directory.exchange.feed.terms.ForeignUse;
import org.sena.directory.exchange.feed.terms.ForeignUses;
import org.sena.directory.exchange.feed.terms.ImmutableForeignUse;
import org.sena.directory.exchange.feed.terms.OurTerms;
import org.sena.directory.exchange.feed.terms.RecordTerms;
import org.sena.directory.standard.DocumentException;
import org.sena.directory.standard.ForeignDocuments;

/** Makes services of a feed's records. */
final class RecordReader {

    /** With one of these a record is more than a line of a list. */
    private static final List<String> PARTS =
            List.of(
                    "service_at_locations",
                    "schedules",
                    "regular_schedules",
                    "contacts",
                    "attributes",
                    "service_taxonomys",
                    "service_areas",
                    "cost_options",
                    "languages");

    private final Taxonomies taxonomies;
    private final OurTerms ours;
    private final Map<String, Optional<TermRef>> decided;
    private final Task task;

    RecordReader(
            Taxonomies taxonomies,
            OurTerms ours,
            Map<String, Optional<TermRef>> decided,
            Task task) {
        this.taxonomies = taxonomies;
        this.ours = ours;
        this.decided = decided;
        this.task = task;
    }

    /** True when nothing more would stand in the record on its own. */
    static boolean isWhole(JsonNode item) {
        return PARTS.stream().anyMatch(item::has);
    }

    /** True when the feed says that the record is gone. */
    static boolean isTombstone(JsonNode item) {
        return item.path("status").asText("").equalsIgnoreCase("defunct")
                || item.path("deleted").asBoolean(false);
    }

    String hash(JsonNode record) {
        return RecordHash.of(
                record, task.mappingNumber() + task.settings().otherwiseType().orElse(""));
    }

    /** Stores it, or says what is wrong with it. */
    Outcome read(String sourceId, String address, JsonNode record, Optional<String> etag) {
        List<ForeignUse> uses =
                ForeignUses.in(record).stream()
                        .map(use -> ImmutableForeignUse.copyOf(use).withOurs(ours.find(use)))
                        .collect(Collectors.toList());
        ImmutableOutcome.Builder outcome =
                ImmutableOutcome.builder()
                        .sourceId(sourceId)
                        .sourceUrl(address)
                        .etag(etag)
                        .terms(uses);

        try {
            Service service =
                    new ForeignDocuments(
                                    new RecordTerms(taxonomies, meanings(uses)),
                                    task.settings().address())
                            .service(PlainRecord.of(foreign(record)));

            return typed(service)
                    .map(
                            known ->
                                    outcome.kind(Outcome.Kind.STORE)
                                            .service(known)
                                            .hash(hash(record))
                                            .build())
                    .orElseGet(
                            () ->
                                    outcome.kind(Outcome.Kind.PROBLEM)
                                            .path("$.attributes")
                                            .problem(
                                                    "None of its terms is a service type here: map"
                                                            + " its terms, or name a type for such"
                                                            + " records")
                                            .build());
        } catch (DocumentException e) {
            return outcome.kind(Outcome.Kind.PROBLEM).path(e.path()).problem(e.problem()).build();
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
            return outcome.kind(Outcome.Kind.PROBLEM)
                    .problem("It holds a value that nothing can be made of: " + e.getMessage())
                    .build();
        }
    }

    /** What another SENA says for its own use is not said to us. */
    private static JsonNode foreign(JsonNode record) {
        ObjectNode copy = record.deepCopy();

        copy.remove("sena");

        return copy;
    }

    private Map<String, TermRef> meanings(List<ForeignUse> uses) {
        Map<String, TermRef> meanings = new HashMap<>();

        for (ForeignUse use : uses) {
            Optional<TermRef> meaning =
                    decided.containsKey(use.key()) ? decided.get(use.key()) : use.ours();

            meaning.ifPresent(ref -> use.names().forEach(name -> meanings.put(name, ref)));
        }

        return meanings;
    }

    private Optional<Service> typed(Service service) {
        if (!service.serviceTypes().isEmpty()) {
            return Optional.of(service);
        }

        return task.settings()
                .otherwiseType()
                .map(type -> ImmutableService.copyOf(service).withServiceTypes(Set.of(type)));
    }
}
