package org.sena.privacy.web.mydata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sena.privacy.api.subject.ImmutableDisclosure;
import org.sena.privacy.api.subject.RecordLine;
import org.sena.privacy.api.subject.RecordSection;
import org.sena.privacy.api.subject.SubjectRecord;

class DisclosureTest {

    private final ImmutableDisclosure all =
            ImmutableDisclosure.builder()
                    .subjectId("s1")
                    .collectedAt(Instant.parse("2026-03-02T12:00:00Z"))
                    .addSections(
                            RecordSection.of(
                                    "referral.requests",
                                    "Requests & answers",
                                    List.of(
                                            SubjectRecord.of(
                                                    List.of(
                                                            RecordLine.of(
                                                                    "reason",
                                                                    "Why",
                                                                    "<b>Łódź \"x\" & 'y'</b>"))))))
                    .build();

    @Test
    void the_page_shows_every_value_as_it_is_and_runs_nothing() throws IOException {
        String html = page(all);

        assertTrue(html.contains("<h2>Requests &amp; answers</h2>"), html);
        assertTrue(
                html.contains(
                        "<dt>Why</dt><dd>&lt;b&gt;Łódź &quot;x&quot; &amp; 'y'&lt;/b&gt;</dd>"),
                html);
        assertFalse(html.contains("<script") || html.contains("http"), html);
    }

    @Test
    void a_context_that_could_not_answer_is_named() throws IOException {
        assertFalse(page(all).contains("This is not all"));
        assertTrue(page(all.withMissing("needs")).contains("Missing: needs."));
    }

    @Test
    void nothing_is_said_to_be_nothing() throws IOException {
        assertTrue(page(all.withSections()).contains("There is nothing."));
    }

    @Test
    void the_file_for_programs_holds_the_same() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new DisclosureJson(all.withMissing("needs")).write(out);

        JsonNode json = new ObjectMapper().readTree(out.toByteArray());
        JsonNode line = json.at("/sections/0/records/0/0");
        assertEquals("2026-03-02T12:00:00Z", json.get("collectedAt").asText());
        assertEquals("needs", json.at("/missing/0").asText());
        assertEquals("referral.requests", json.at("/sections/0/name").asText());
        assertEquals("reason", line.get("name").asText());
        assertEquals("<b>Łódź \"x\" & 'y'</b>", line.get("value").asText());
    }

    private static String page(ImmutableDisclosure disclosure) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new DisclosurePage(disclosure).write(out);

        return out.toString(StandardCharsets.UTF_8);
    }
}
