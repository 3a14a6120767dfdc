package org.sena.needs.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The author's guide, and the whole example in it. */
final class Guide {

    private static final Pattern EXAMPLE = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    private Guide() {}

    static String example() {
        Matcher example = EXAMPLE.matcher(text());

        if (!example.find()) {
            throw new AssertionError("The guide has no example");
        }

        return example.group(1);
    }

    private static String text() {
        try {
            return Files.readString(Path.of("../../../docs/questionnaires.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
