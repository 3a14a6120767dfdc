package org.sena.directory.standard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Writes JSON and leaves out what is empty: the standard has no null and no empty optional. */
final class Out {

    private final JsonGenerator generator;

    Out(JsonGenerator generator) {
        this.generator = generator;
    }

    void object(Runnable content) {
        run(generator::writeStartObject);
        content.run();
        run(generator::writeEndObject);
    }

    void object(String name, Runnable content) {
        run(() -> generator.writeFieldName(name));
        object(content);
    }

    /** An array of objects; nothing when there is none. */
    <T> void objects(String name, Collection<T> items, Consumer<T> content) {
        if (items.isEmpty()) {
            return;
        }

        run(() -> generator.writeArrayFieldStart(name));
        items.forEach(item -> object(() -> content.accept(item)));
        run(generator::writeEndArray);
    }

    /** An array of texts; nothing when there is none. */
    void texts(String name, Collection<String> items) {
        if (items.isEmpty()) {
            return;
        }

        run(() -> generator.writeArrayFieldStart(name));
        items.forEach(item -> run(() -> generator.writeString(item)));
        run(generator::writeEndArray);
    }

    /** Even when it is empty, for what the standard requires. */
    void required(String name, String value) {
        run(() -> generator.writeStringField(name, value));
    }

    void put(String name, String value) {
        if (!value.isEmpty()) {
            required(name, value);
        }
    }

    void put(String name, Optional<?> value) {
        if (value.isPresent()) {
            put(name, value.get().toString());
        }
    }

    void put(String name, OptionalInt value) {
        if (value.isPresent()) {
            put(name, value.getAsInt());
        }
    }

    void put(String name, OptionalDouble value) {
        if (value.isPresent()) {
            put(name, value.getAsDouble());
        }
    }

    void put(String name, long value) {
        run(() -> generator.writeNumberField(name, value));
    }

    /** Without a fraction when there is none. */
    void put(String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            put(name, (long) value);
        } else {
            run(() -> generator.writeNumberField(name, value));
        }
    }

    void put(String name, boolean value) {
        run(() -> generator.writeBooleanField(name, value));
    }

    private static void run(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that writes. */
    private interface Writing {

        void write() throws IOException;
    }
}
