package org.sena.directory.exchange.feed.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sena.directory.exchange.feed.http.Answer;
import org.sena.directory.exchange.feed.http.FeedBrokenException;

/** Says what is to be done with each record; asks for what a list leaves out. */
final class RecordOutcomes {

    private static final int ORGANISATIONS = 500;

    private final FeedPages pages;
    private final Runnable keepGoing;
    private final RecordReader reader;

    /** Organisations of records that name theirs by id only; the last ones asked for. */
    private final Map<String, Optional<JsonNode>> organisations =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<JsonNode>> eldest) {
                    return size() > ORGANISATIONS;
                }
            };

    /**
     * @param keepGoing is run before each question, to break off
     */
    RecordOutcomes(FeedPages pages, Runnable keepGoing, RecordReader reader) {
        this.pages = pages;
        this.keepGoing = keepGoing;
        this.reader = reader;
    }

    /** Of a record as a list has it; asks for it alone when the list leaves its parts out. */
    Outcome listed(String sourceId, JsonNode item, Optional<KnownRecord> known) {
        if (RecordReader.isTombstone(item)) {
            return gone(sourceId);
        }

        return RecordReader.isWhole(item)
                ? read(sourceId, known, item, Optional.empty())
                : alone(sourceId, known);
    }

    /** Of a record that is asked for by its id, unless it is as it was. */
    Outcome alone(String sourceId, Optional<KnownRecord> known) {
        Optional<String> etag =
                known.filter(record -> record.present() && !record.hash().isEmpty())
                        .map(KnownRecord::etag)
                        .filter(tag -> !tag.isEmpty());
        Answer answer;

        keepGoing.run();

        try {
            answer = pages.record(sourceId, etag);
        } catch (FeedBrokenException e) { // One record of many: the others may be well.
            return problem(sourceId, "", e.getMessage());
        }

        if (answer.isUnchanged()) {
            return outcome(sourceId, Outcome.Kind.SAME).etag(etag).build();
        }

        if (answer.isGone()) {
            return gone(sourceId);
        }

        Optional<JsonNode> record = answer.isFound() ? FeedPages.json(answer) : Optional.empty();

        return record.map(json -> read(sourceId, known, json, answer.etag()))
                .orElseGet(
                        () ->
                                problem(
                                        sourceId,
                                        "$",
                                        "It is no JSON (status " + answer.status() + ")"));
    }

    Outcome problem(String sourceId, String path, String text) {
        return outcome(sourceId, Outcome.Kind.PROBLEM).path(path).problem(text).build();
    }

    private Outcome read(
            String sourceId, Optional<KnownRecord> known, JsonNode json, Optional<String> etag) {
        if (RecordReader.isTombstone(json)) {
            return gone(sourceId);
        }

        JsonNode record = withOrganisation(json);
        String hash = reader.hash(record);

        if (known.filter(r -> r.present() && r.hash().equals(hash)).isPresent()) {
            return outcome(sourceId, Outcome.Kind.SAME).etag(etag).build();
        }

        return reader.read(sourceId, pages.address(sourceId).toString(), record, etag);
    }

    private JsonNode withOrganisation(JsonNode record) {
        String id = record.path("organization_id").asText("");

        if (record.path("organization").isObject() || id.isEmpty()) {
            return record;
        }

        if (!organisations.containsKey(id)) {
            Answer answer = pages.organisation(id);

            organisations.put(id, answer.isFound() ? FeedPages.json(answer) : Optional.empty());
        }

        organisations.get(id).ifPresent(found -> ((ObjectNode) record).set("organization", found));

        return record;
    }

    private Outcome gone(String sourceId) {
        return outcome(sourceId, Outcome.Kind.WITHDRAW).build();
    }

    private ImmutableOutcome.Builder outcome(String sourceId, Outcome.Kind kind) {
        return ImmutableOutcome.builder()
                .sourceId(sourceId)
                .sourceUrl(pages.address(sourceId).toString())
                .kind(kind);
    }
}
