package org.sena.needs.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A published version of a questionnaire. It never changes. */
@Value.Immutable
public interface Questionnaire {

    String key();

    /** From 1. */
    int version();

    String title();

    /** BCP 47 language tag of the title, and of all texts as published. */
    String language();

    List<QuestionGroup> groups();

    List<Signpost> signposts();

    /** Whatever is translated, current and stale alike, one per language. */
    List<Translation> translations();

    /** The questionnaire as published, when this is one {@linkplain #in said in a language}. */
    @Value.Auxiliary
    Optional<Questionnaire> original();

    /** All questions in the order in which they are asked. */
    @Value.Lazy
    default List<Question> questions() {
        return groups().stream()
                .flatMap(group -> group.questions().stream())
                .collect(Collectors.toUnmodifiableList());
    }

    default Optional<Question> question(String questionId) {
        return questions().stream().filter(q -> q.id().equals(questionId)).findFirst();
    }

    default Optional<Signpost> signpost(String signpostId) {
        return signposts().stream().filter(s -> s.id().equals(signpostId)).findFirst();
    }

    /** The translation that serves a locale; empty for the language it was written in. */
    default Optional<Translation> translation(Locale locale) {
        List<String> offered = new ArrayList<>();

        offered.add(original().orElse(this).language());
        translations().forEach(translation -> offered.add(translation.language()));

        return Languages.find(locale, offered)
                .flatMap(
                        language ->
                                translations().stream()
                                        .filter(t -> t.language().equals(language))
                                        .findFirst());
    }

    /**
     * This questionnaire as far as it is translated into a language. The title, each title of a
     * group, each question with its options and each signpost is wholly in that language when each
     * of its texts has a current translation, else wholly as published: its {@code language()} says
     * which. A stale translation is never used.
     */
    default Questionnaire in(Locale locale) {
        return translation(locale)
                .map(
                        translation ->
                                original()
                                        .orElse(this)
                                        .inEachLanguage()
                                        .get(translation.language()))
                .orElseGet(() -> original().orElse(this));
    }

    /**
     * What the questionnaire has translated for others: the name or summary of a need, the reason
     * of a rule.
     *
     * @param path {@code needs/<code>}, {@code needs/<code>/summary} or {@code reasons/<rule>}
     * @param english what is said now
     * @return the text in that language; empty when there is no current one, then say the English
     */
    default Optional<String> said(Locale locale, String path, String english) {
        Optional<Translation> translation = translation(locale);

        if (translation.isPresent()) {
            return translation.get().current(path, english);
        }

        return Languages.find(locale, List.of(original().orElse(this).language()))
                .map(own -> english);
    }

    /** Every text people read, by its path as in {@link Translation#texts()}, in order. */
    @Value.Lazy
    default Map<String, String> texts() {
        return original().map(Questionnaire::texts).orElseGet(() -> Texts.of(this));
    }

    /**
     * A line for each text, in order: what is said now, and what it is in that language.
     *
     * @param language BCP 47 tag; one without a translation has every text missing
     */
    default List<TextTranslation> textsIn(String language) {
        Map<String, TranslatedText> translated =
                translations().stream()
                        .filter(translation -> translation.language().equals(language))
                        .findFirst()
                        .map(Translation::texts)
                        .orElse(Map.of());
        List<TextTranslation> lines = new ArrayList<>();

        texts().forEach(
                        (path, english) ->
                                lines.add(
                                        ImmutableTextTranslation.builder()
                                                .path(path)
                                                .english(english)
                                                .translated(
                                                        Optional.ofNullable(translated.get(path)))
                                                .build()));

        return lines;
    }

    /** The lines of a language that are to be translated again, in order. */
    default List<TextTranslation> staleTexts(String language) {
        return textsIn(language).stream()
                .filter(line -> line.state() == TextTranslation.State.STALE)
                .collect(Collectors.toUnmodifiableList());
    }

    /** The lines of a language that are yet to be translated, in order. */
    default List<TextTranslation> missingTexts(String language) {
        return textsIn(language).stream()
                .filter(line -> line.state() == TextTranslation.State.MISSING)
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * Itself in each language it is translated into; for {@link #in}, which knows which to take.
     */
    @Value.Lazy
    default Map<String, Questionnaire> inEachLanguage() {
        Map<String, Questionnaire> said = new LinkedHashMap<>();

        for (Translation translation : translations()) {
            said.put(translation.language(), new Translated(this, translation).questionnaire());
        }

        return said;
    }
}
