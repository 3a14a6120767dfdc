package org.sena.notification.service.channel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.sena.notification.api.Topic;

/**
 * What a kind of notice is called in plain words. Looked up by the whole kind, then by fewer and
 * fewer of its words, then by its topic, so that a new kind is never without words.
 */
public final class Wording {

    private final Properties words = new Properties();

    public Wording() {
        try (Reader in =
                new InputStreamReader(
                        Wording.class.getResourceAsStream("/content/letters.properties"),
                        StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One sentence: what happened, without a name or any content. */
    public String sentence(String kind) {
        for (String key = kind; !key.isEmpty(); key = shorter(key)) {
            String sentence = words.getProperty(key);

            if (sentence != null) {
                return sentence;
            }
        }

        return words.getProperty(Topic.of(kind).name());
    }

    /** A text that belongs to no kind. */
    public String text(String key) {
        return words.getProperty(key);
    }

    private static String shorter(String kind) {
        return kind.substring(0, Math.max(0, kind.lastIndexOf('.')));
    }
}
