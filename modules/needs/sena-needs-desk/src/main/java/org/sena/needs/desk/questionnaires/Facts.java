package org.sena.needs.desk.questionnaires;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.needs.api.Condition;
import org.sena.needs.api.DateRange;
import org.sena.needs.api.NumberRange;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionGroup;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Signpost;
import org.sena.needs.api.TextTranslation;
import org.sena.web.kit.Texts;

/** All there is to say about a questionnaire, each fact in words by its place, to compare two. */
final class Facts {

    private final Map<String, String> byPlace = new LinkedHashMap<>();
    private final Questionnaire questionnaire;
    private final Texts texts;
    private final PlainWords words;

    private Facts(Questionnaire questionnaire, Texts texts) {
        this.questionnaire = questionnaire;
        this.texts = texts;
        this.words = new PlainWords(questionnaire, texts);
    }

    static Map<String, String> of(Questionnaire questionnaire, Texts texts) {
        Facts facts = new Facts(questionnaire, texts);

        facts.byPlace.put("title", questionnaire.title());
        facts.byPlace.put("language", questionnaire.language());
        facts.byPlace.put("groups", order(questionnaire));
        questionnaire.groups().forEach(facts::add);
        questionnaire.signposts().forEach(facts::add);
        questionnaire.translations().forEach(t -> facts.addLanguage(t.language()));

        return facts.byPlace;
    }

    private static String order(Questionnaire questionnaire) {
        return questionnaire.groups().stream()
                .map(QuestionGroup::title)
                .collect(Collectors.joining(", "));
    }

    private void add(QuestionGroup group) {
        String place = "groups/" + group.id();

        byPlace.put(place, group.title());
        byPlace.put(place + "/when", words.when(group.visibleWhen()));
        byPlace.put(
                place + "/questions",
                group.questions().stream().map(Question::id).collect(Collectors.joining(", ")));
        group.questions().forEach(this::add);
    }

    private void add(Question question) {
        String place = "questions/" + question.id();

        byPlace.put(place, question.text());
        byPlace.put(place + "/type", texts.get("type." + question.type()));
        put(place + "/hint", question.hint());
        put(place + "/why", question.why());
        byPlace.put(place + "/when", words.when(question.visibleWhen()));
        flag(place + "/optional", question.optional());
        flag(place + "/sensitive", question.sensitive());
        put(place + "/number", question.number().map(this::range));
        put(place + "/date", question.date().map(this::range));
        question.maxLength().ifPresent(m -> byPlace.put(place + "/max", Integer.toString(m)));

        for (Option option : question.options()) {
            String at = place + "/options/" + option.id();

            byPlace.put(at, option.text());
            put(at + "/hint", option.hint());
            flag(at + "/exclusive", option.exclusive());
        }
    }

    private void add(Signpost signpost) {
        String place = "signposts/" + signpost.id();
        Condition when = signpost.when();

        byPlace.put(place, signpost.title());
        byPlace.put(place + "/text", signpost.text());
        put(place + "/phone", signpost.phone());
        put(place + "/url", signpost.url());
        flag(place + "/emergency", signpost.emergency());
        byPlace.put(place + "/when", words.when(when));
    }

    private void addLanguage(String language) {
        List<TextTranslation> lines = questionnaire.textsIn(language);
        long current =
                lines.stream().filter(l -> l.state() == TextTranslation.State.CURRENT).count();

        byPlace.put(
                "translations/" + language, texts.get("facts.translated", current, lines.size()));
    }

    private String range(NumberRange range) {
        return texts.get("facts.number", range.minimum(), range.maximum(), range.unit());
    }

    private String range(DateRange range) {
        return texts.get(
                "facts.date",
                range.earliest(),
                range.latest().map(Object::toString).orElseGet(() -> texts.get("facts.today")));
    }

    private void put(String place, Optional<String> text) {
        text.ifPresent(present -> byPlace.put(place, present));
    }

    private void flag(String place, boolean set) {
        if (set) {
            byPlace.put(place, texts.get("facts.yes"));
        }
    }
}
