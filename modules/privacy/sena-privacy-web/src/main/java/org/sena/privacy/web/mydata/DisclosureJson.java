package org.sena.privacy.web.mydata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.sena.privacy.api.subject.Disclosure;
import org.sena.privacy.api.subject.RecordLine;
import org.sena.privacy.api.subject.RecordSection;
import org.sena.privacy.api.subject.SubjectRecord;

/**
 * All that is kept about a person, in a form that other services can read. Source: UK GDPR, article
 * 20(1).
 */
final class DisclosureJson {

    private final Disclosure all;

    DisclosureJson(Disclosure all) {
        this.all = all;
    }

    /** In UTF-8; leaves the stream open. */
    void write(OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("collectedAt", all.collectedAt().toString());
            json.writeArrayFieldStart("missing");

            for (String context : all.missing()) {
                json.writeString(context);
            }

            json.writeEndArray();
            json.writeArrayFieldStart("sections");

            for (RecordSection section : all.sections()) {
                write(json, section);
            }

            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, RecordSection section) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", section.name());
        json.writeStringField("title", section.title());
        json.writeArrayFieldStart("records");

        for (SubjectRecord record : section.records()) {
            json.writeStartArray();

            for (RecordLine line : record.lines()) {
                json.writeStartObject();
                json.writeStringField("name", line.name());
                json.writeStringField("label", line.label());
                json.writeStringField("value", line.value());
                json.writeEndObject();
            }

            json.writeEndArray();
        }

        json.writeEndArray();
        json.writeEndObject();
    }
}
