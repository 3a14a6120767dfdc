package org.sena.needs.desk.questionnaires;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sena.web.kit.SentFile;
import org.sena.web.kit.Submission;

/** The text in a file that was sent. */
final class SentText {

    private static final long LARGEST = 2_000_000;

    private SentText() {}

    /** Empty when it is too large or not UTF-8; the form then says so. */
    static Optional<String> of(Submission in, SentFile file) {
        if (file.size() > LARGEST) {
            in.form().reject("file", "file.error.large");

            return Optional.empty();
        }
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file.content()))
                            .toString();

            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            in.form().reject("file", "file.error.encoding");

            return Optional.empty();
        }
    }
}
