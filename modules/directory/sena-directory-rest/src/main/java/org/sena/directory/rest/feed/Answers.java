package org.sena.directory.rest.feed;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.ws.rs.core.CacheControl;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.LocalDirectory;

/**
 * Answers with what tells whether a copy is still current. A list is as current as the directory:
 * its tag is the directory's state; a record's tag is made from its content.
 */
@Component(service = Answers.class)
public class Answers {

    /** Changes when the form of the answers does. */
    private static final String FORM = "1";

    /** How long after a change this node may hold other terms than the directory's. */
    static final Duration SETTLING = Duration.ofSeconds(2);

    private static final String NDJSON = "application/x-ndjson";
    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    private final Source source;
    private final Clock clock = Clock.system(UNITED_KINGDOM);
    private final RecentAnswers recent = new RecentAnswers();

    @Activate
    public Answers(@Reference Source source) {
        this.source = source;
    }

    /** A list, or 304 when the asker's copy is current. */
    Response list(Ask ask, Supplier<byte[]> content) {
        return current(ask, tag -> kept(ask.question() + tag, content), content);
    }

    /**
     * What was answered to the same question and still is the right answer; only for the whole
     * directory's feeds.
     *
     * @param question path and parameters as they were asked, with a question mark between
     */
    public Optional<RecentAnswer> recent(String question) {
        if (source.isAway()
                || source.directory().sequence() <= 0
                || source.isSettling(clock.instant())) {
            return Optional.empty();
        }

        String tag = tag(Optional.empty()).getValue();

        return recent.find(state(), question + tag)
                .map(json -> new RecentAnswer('"' + tag + '"', modifiedAt(), json));
    }

    /** A long list, written while it is read; or 304 when the asker's copy is current. */
    Response whole(Ask ask, Json.Writing content) {
        StreamingOutput stream =
                out -> {
                    try (JsonGenerator json = Json.open(out)) {
                        content.write(json);
                    } catch (UncheckedIOException e) {
                        throw new IOException("The reader went away", e);
                    }
                };

        return current(ask, tag -> stream, () -> stream);
    }

    /**
     * @param tagged makes the answer of that tag
     * @param untagged makes one that nobody may take for the current one later
     */
    private Response current(Ask ask, Function<String, Object> tagged, Supplier<?> untagged) {
        // Right after a change an answer may show a record anew and its terms as they were: it must
        // not pass as the current one.
        if (source.directory().sequence() <= 0 || source.isSettling(clock.instant())) {
            return ok(untagged.get()).build();
        }

        EntityTag tag = tag(ask.directory());
        Date modified = date(modifiedAt());
        Response.ResponseBuilder current = ask.request().evaluatePreconditions(modified, tag);

        if (current == null) {
            current = ok(tagged.apply(tag.getValue()));
        }

        return finish(current, tag, modified);
    }

    private byte[] kept(String question, Supplier<byte[]> content) {
        String state = state();

        return recent.find(state, question)
                .orElseGet(
                        () -> {
                            byte[] bytes = content.get();

                            recent.keep(state, question, bytes);

                            return bytes;
                        });
    }

    /** A record, or 304 when the asker's copy is current. */
    Response record(Ask ask, byte[] content, Optional<Instant> modifiedAt) {
        EntityTag tag = contentTag(content);
        Date modified = modifiedAt.map(Answers::date).orElse(null);
        Response.ResponseBuilder current =
                modified == null
                        ? ask.request().evaluatePreconditions(tag)
                        : ask.request().evaluatePreconditions(modified, tag);

        return finish(current == null ? ok(content) : current, tag, modified);
    }

    /** Everything, a line for each, written while it is read. */
    Response stream(Consumer<JsonGenerator> content) {
        StreamingOutput lines =
                out -> {
                    try (JsonGenerator json = Json.lines(out)) {
                        content.accept(json);
                        json.writeRaw('\n');
                    } catch (UncheckedIOException e) {
                        throw new IOException("The reader went away", e);
                    }
                };

        return Response.ok(lines, NDJSON).build();
    }

    /** The tag of a record with that content. */
    static EntityTag contentTag(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);

            return new EntityTag(FORM + "-" + Long.toHexString(ByteBuffer.wrap(hash).getLong()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** As it stands in a header: whole seconds. */
    private static Date date(Instant moment) {
        return Date.from(moment.truncatedTo(ChronoUnit.SECONDS));
    }

    /** With its length when it is known: else the host sends it in pieces. */
    private static Response.ResponseBuilder ok(Object content) {
        Response.ResponseBuilder answer = Response.ok(content, MediaType.APPLICATION_JSON_TYPE);

        return content instanceof byte[]
                ? answer.header(HttpHeaders.CONTENT_LENGTH, ((byte[]) content).length)
                : answer;
    }

    private static Response finish(Response.ResponseBuilder answer, EntityTag tag, Date modified) {
        CacheControl check = new CacheControl();

        check.setNoCache(true);
        check.setNoTransform(false);

        return answer.tag(tag).lastModified(modified).cacheControl(check).build();
    }

    /** What is shown changes with the directory, with the day, and with the local directory. */
    private EntityTag tag(Optional<LocalDirectory> directory) {
        return new EntityTag(
                FORM
                        + "-"
                        + state()
                        + directory
                                .map(one -> "-" + Integer.toHexString(one.hashCode()))
                                .orElse(""));
    }

    private String state() {
        return source.directory().sequence() + "-" + LocalDate.now(clock).toEpochDay();
    }

    private Instant modifiedAt() {
        Instant today = LocalDate.now(clock).atStartOfDay(UNITED_KINGDOM).toInstant();
        Instant changed = source.directory().modifiedAt();

        return changed.isAfter(today) ? changed : today;
    }
}
