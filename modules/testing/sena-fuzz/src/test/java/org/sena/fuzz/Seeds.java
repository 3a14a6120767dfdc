package org.sena.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What a search begins with. */
public final class Seeds {

    private Seeds() {}

    /** Texts as inputs. */
    public static Stream<Arguments> of(String... texts) {
        return of(Arrays.stream(texts).map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Bytes as inputs. */
    public static Stream<Arguments> of(Stream<byte[]> inputs) {
        return inputs.map(input -> Arguments.of((Object) input));
    }

    /** A file that a module ships, as {@code /content/needs.json}. */
    public static String shipped(String path) {
        try (InputStream in = Seeds.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
