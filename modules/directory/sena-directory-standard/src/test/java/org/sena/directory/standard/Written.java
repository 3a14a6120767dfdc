package org.sena.directory.standard;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Consumer;

/** What a writer wrote. */
final class Written {

    private Written() {}

    static JsonNode json(Consumer<JsonGenerator> writing) throws IOException {
        StringWriter text = new StringWriter();

        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            writing.accept(json);
        }

        return Documents.parse(text.toString());
    }
}
