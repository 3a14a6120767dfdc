package org.sena.needs.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.service.document.QuestionnaireReader;

/** A small questionnaire with a question of every kind, and answers written short. */
public final class Samples {

    private Samples() {}

    public static String document() {
        try (InputStream in = Samples.class.getResourceAsStream("questionnaire.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Questionnaire questionnaire() {
        return QuestionnaireReader.read("needs", 1, document());
    }

    /** Answers written as {@code areas=housing,money home=rented}; an underscore is a blank. */
    public static Answers answers(String text) {
        Map<String, List<String>> answers = new LinkedHashMap<>();

        for (String pair : text.isBlank() ? new String[0] : text.trim().split(" +")) {
            String[] parts = pair.replace('_', ' ').split("=", 2);

            answers.put(parts[0], Arrays.asList(parts[1].split(",")));
        }

        return Answers.of(answers);
    }
}
