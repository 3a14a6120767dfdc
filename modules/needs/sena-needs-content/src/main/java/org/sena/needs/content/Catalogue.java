package org.sena.needs.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the documents that lie in this bundle under {@code content/}. */
final class Catalogue {

    private Catalogue() {}

    static String questionnaire() {
        return text("questionnaire.json");
    }

    static String matrix() {
        return text("matrix.csv");
    }

    private static String text(String document) {
        try (InputStream in = Catalogue.class.getResourceAsStream("/content/" + document)) {
            if (in == null) {
                throw new IllegalStateException("This bundle lacks content/" + document);
            }

            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("content/" + document + " can't be read", e);
        }
    }
}
