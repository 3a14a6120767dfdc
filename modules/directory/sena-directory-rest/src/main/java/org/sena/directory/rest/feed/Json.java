package org.sena.directory.rest.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes JSON to bytes, without a tree between. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static byte[] bytes(Writing content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);

        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written to", e);
        }

        return bytes.toByteArray();
    }

    /** A generator that ends each object with a new line; closing it leaves the stream open. */
    static JsonGenerator lines(OutputStream out) throws IOException {
        return open(out).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    /** A generator that leaves the stream open when it is closed. */
    static JsonGenerator open(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** Something that writes JSON. */
    interface Writing {

        void write(JsonGenerator json) throws IOException;
    }

    /** Writes one item. */
    interface Item<T> {

        void write(T item, JsonGenerator json);
    }
}
