package org.sena.directory.exchange.feed.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.sena.directory.api.exchange.FeedVersion;
import org.sena.directory.exchange.feed.http.Answer;
import org.sena.directory.exchange.feed.http.FeedBrokenException;
import org.sena.directory.exchange.feed.http.Web;

/**
 * The addresses of a feed and the envelopes of its lists. Source: Open Referral UK 3.0 and 1.0;
 * where both leave a choice, what feeds are known to do.
 */
final class FeedPages {

    /** Hostile nesting and numbers without end are refused while reading. */
    private static final ObjectMapper MAPPER =
            new ObjectMapper(
                    JsonFactory.builder()
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxNestingDepth(100)
                                            .maxNumberLength(100)
                                            .build())
                            .build());

    /** A page that was cut off is asked for once more. */
    private static final int READS = 2;

    private final Web web;
    private final String base;

    /** False once the feed refused what not every feed understands. */
    private boolean generous = true;

    FeedPages(Web web, String address) {
        this.web = web;
        base = address.replaceFirst("/+$", "");
    }

    /**
     * As the feed says at its beginning, and where it says nothing, as its list looks.
     *
     * @throws FeedBrokenException when it is no feed
     */
    FeedVersion version() {
        Answer root = web.get(URI.create(base + "/"), Optional.empty());

        if (root.isFound()) {
            Optional<JsonNode> said = json(root);
            String version = said.map(node -> node.path("version").asText("")).orElse("");

            if (version.matches("(?i).*\\b3(\\.\\d+)*$")) {
                return FeedVersion.V3;
            }
        }

        return versionOfList();
    }

    private FeedVersion versionOfList() {
        Answer answer = web.get(URI.create(base + "/services?page=1"), Optional.empty());
        Optional<JsonNode> list = answer.isFound() ? json(answer) : Optional.empty();

        if (list.filter(node -> node.path("contents").isArray()).isPresent()) {
            return FeedVersion.V3;
        }

        if (list.filter(node -> node.path("content").isArray()).isPresent()) {
            return FeedVersion.V1;
        }

        throw new FeedBrokenException(
                "There is no list of services at "
                        + base
                        + "/services (status "
                        + answer.status()
                        + "). Is this the address of an Open Referral UK feed?");
    }

    /** True when it lists nothing for a day far ahead, so that it looks at the parameter. */
    boolean knowsSince(FeedVersion version) {
        if (version != FeedVersion.V3) {
            return false;
        }

        Answer answer =
                web.get(
                        URI.create(
                                base
                                        + "/services?page=1&per_page=1&modified_after="
                                        + "2999-01-01T00:00:00Z"),
                        Optional.empty());

        return answer.isFound()
                && json(answer)
                        .filter(node -> node.path("contents").isArray())
                        .filter(node -> node.path("contents").isEmpty())
                        .isPresent();
    }

    /**
     * @param page from 1
     * @param since only what changed after; empty: all
     */
    Listing list(FeedVersion version, int page, Optional<Instant> since) {
        for (int read = 1; ; read++) {
            Answer answer = web.get(listAddress(version, page, since), Optional.empty());

            if (answer.status() == 400 && generous) {
                generous = false;
                continue;
            }

            if (!answer.isFound()) {
                throw new FeedBrokenException(
                        "Page " + page + " of its services has status " + answer.status());
            }

            Optional<JsonNode> body = json(answer);

            if (body.isPresent()) {
                return listing(version, page, body.get());
            }

            if (read == READS) {
                throw new FeedBrokenException("Page " + page + " of its services is no JSON");
            }
        }
    }

    private URI listAddress(FeedVersion version, int page, Optional<Instant> since) {
        StringBuilder address = new StringBuilder(base).append("/services?page=").append(page);

        if (generous) {
            address.append("&per_page=").append(version == FeedVersion.V3 ? 100 : 50);
        }

        if (generous && version == FeedVersion.V3) {
            address.append("&full=true");
        }

        since.ifPresent(moment -> address.append("&modified_after=").append(moment));

        return URI.create(address.toString());
    }

    private Listing listing(FeedVersion version, int page, JsonNode body) {
        boolean three = version == FeedVersion.V3;
        JsonNode items = body.path(three ? "contents" : "content");

        if (!items.isArray()) {
            throw new FeedBrokenException(
                    "Page "
                            + page
                            + " of its services has no list of "
                            + (three ? "contents" : "content"));
        }

        ImmutableListing.Builder listing = ImmutableListing.builder();

        items.forEach(listing::addItems);

        return listing.last(body.path(three ? "last_page" : "last").asBoolean(false))
                .total(body.path(three ? "total_items" : "totalElements").asLong(0))
                .build();
    }

    /** Where the record stands on its own. */
    URI address(String sourceId) {
        String safe = URLEncoder.encode(sourceId, StandardCharsets.UTF_8).replace("+", "%20");

        return URI.create(base + "/services/" + safe);
    }

    Answer record(String sourceId, Optional<String> etag) {
        return web.get(address(sourceId), etag);
    }

    Answer organisation(String sourceId) {
        String safe = URLEncoder.encode(sourceId, StandardCharsets.UTF_8).replace("+", "%20");

        return web.get(URI.create(base + "/organizations/" + safe), Optional.empty());
    }

    /** Empty when it is no JSON object. */
    static Optional<JsonNode> json(Answer answer) {
        try {
            return Optional.ofNullable(MAPPER.readTree(answer.body())).filter(JsonNode::isObject);
        } catch (IOException e) { // Cut off or no JSON at all: the caller says which page.
            return Optional.empty();
        }
    }
}
