package org.sena.needs.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says a questionnaire in another language. A question, a signpost or a title is said wholly in the
 * other language or wholly in its own, so that nobody has to read half a question.
 */
final class Translated {

    private final Questionnaire original;
    private final Translation translation;

    Translated(Questionnaire original, Translation translation) {
        this.original = original;
        this.translation = translation;
    }

    Questionnaire questionnaire() {
        Optional<String> title = translation.current("title", original.title());

        return ImmutableQuestionnaire.builder()
                .from(original)
                .original(original)
                .title(title.orElse(original.title()))
                .language(title.isPresent() ? translation.language() : original.language())
                .groups(original.groups().stream().map(this::group).collect(Collectors.toList()))
                .signposts(
                        original.signposts().stream()
                                .map(this::signpost)
                                .collect(Collectors.toList()))
                .build();
    }

    private QuestionGroup group(QuestionGroup group) {
        ImmutableQuestionGroup.Builder said =
                ImmutableQuestionGroup.builder()
                        .from(group)
                        .questions(
                                group.questions().stream()
                                        .map(this::question)
                                        .collect(Collectors.toList()));

        translation
                .current(Texts.path(group) + "/title", group.title())
                .ifPresent(title -> said.title(title).language(translation.language()));

        return said.build();
    }

    private Question question(Question question) {
        Unit unit = new Unit(Texts.path(question));
        ImmutableQuestion.Builder said =
                ImmutableQuestion.builder()
                        .from(question)
                        .language(translation.language())
                        .text(unit.say("/text", question.text()))
                        .hint(question.hint().map(hint -> unit.say("/hint", hint)))
                        .why(question.why().map(why -> unit.say("/why", why)))
                        .number(question.number().map(range -> number(unit, range)));
        List<Option> options = new ArrayList<>();

        for (Option option : question.options()) {
            String path = "/options/" + option.id();

            options.add(
                    ImmutableOption.builder()
                            .from(option)
                            .text(unit.say(path + "/text", option.text()))
                            .hint(option.hint().map(hint -> unit.say(path + "/hint", hint)))
                            .build());
        }

        return unit.whole ? said.options(options).build() : question;
    }

    private static NumberRange number(Unit unit, NumberRange range) {
        return ImmutableNumberRange.builder()
                .from(range)
                .unit(unit.say("/unit", range.unit()))
                .build();
    }

    private Signpost signpost(Signpost signpost) {
        Unit unit = new Unit(Texts.path(signpost));
        Signpost said =
                ImmutableSignpost.builder()
                        .from(signpost)
                        .language(translation.language())
                        .title(unit.say("/title", signpost.title()))
                        .text(unit.say("/text", signpost.text()))
                        .build();

        return unit.whole ? said : signpost;
    }

    /** What is said in one language as a whole. */
    private final class Unit {

        private final String path;
        private boolean whole = true;

        private Unit(String path) {
            this.path = path;
        }

        private String say(String field, String english) {
            Optional<String> said = translation.current(path + field, english);

            whole &= said.isPresent();

            return said.orElse(english);
        }
    }
}
