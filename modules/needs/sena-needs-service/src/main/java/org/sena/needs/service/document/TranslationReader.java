package org.sena.needs.service.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sena.needs.api.ImmutableTranslation;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.TranslatedText;
import org.sena.needs.api.Translation;

/**
 * Reads what a questionnaire is translated into. A path must be one of the document's own, or name
 * a need or a rule: these live elsewhere and may come later, so they are not looked up.
 */
final class TranslationReader {

    private static final Pattern ELSEWHERE =
            Pattern.compile("needs/[^/\\s]{1,75}(/summary)?|reasons/[^/\\s]{1,75}");

    private final Questionnaire questionnaire;

    TranslationReader(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    List<Translation> read(Node document) {
        List<Translation> translations = new ArrayList<>();

        if (document.has("translations")) {
            Node languages = document.object("translations");

            for (String language : languages.fields()) {
                translations.add(translation(languages, language));
            }
        }

        return translations;
    }

    private Translation translation(Node languages, String language) {
        if (!Language.isTag(language)) {
            languages.problem(language, Language.HOW);
        } else if (language.equalsIgnoreCase(questionnaire.language())) {
            languages.problem(language, "is the language of the questionnaire itself");
        }

        Node node = languages.object(language);
        ImmutableTranslation.Builder translation = ImmutableTranslation.builder();

        node.allowOnly(Set.of("draft", "texts"));
        translation.language(language).draft(node.flag("draft"));

        if (node.has("texts")) {
            Node texts = node.object("texts");

            texts.fields().forEach(path -> translation.putTexts(path, text(texts, path)));
        } else {
            node.problem("texts", "is missing; write an object with a path to each text");
        }

        return translation.build();
    }

    private TranslatedText text(Node texts, String path) {
        if (!questionnaire.texts().containsKey(path) && !ELSEWHERE.matcher(path).matches()) {
            texts.problem(path, "there is no such text in this questionnaire");
        }

        Node text = texts.object(path);

        text.allowOnly(Set.of("english", "text"));

        return TranslatedText.of(text.text("english"), text.text("text"));
    }
}
