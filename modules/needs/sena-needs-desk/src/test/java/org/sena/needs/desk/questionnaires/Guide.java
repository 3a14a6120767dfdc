package org.sena.needs.desk.questionnaires;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.service.document.QuestionnaireReader;
import org.sena.web.kit.Texts;

/** The whole example of the author's guide, perhaps with something written otherwise. */
final class Guide {

    private Guide() {}

    static Questionnaire example() {
        return example("", "");
    }

    static Questionnaire example(String written, String instead) {
        try {
            String guide = Files.readString(Path.of("../../../docs/questionnaires.md"));
            String example = guide.split("```json\n")[1].split("```")[0];

            if (!example.contains(written)) {
                throw new AssertionError("The example no longer holds " + written);
            }

            return QuestionnaireReader.read("winter", 2, example.replace(written, instead));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Texts texts() {
        try (InputStreamReader words =
                new InputStreamReader(
                        Guide.class.getResourceAsStream("/content/Questionnaires.properties"),
                        StandardCharsets.UTF_8)) {
            return Texts.of(new PropertyResourceBundle(words), Locale.UK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
