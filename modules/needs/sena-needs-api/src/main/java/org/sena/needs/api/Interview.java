package org.sena.needs.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Where a person stands in a questionnaire, computed from scratch from their answers. */
@Value.Immutable
public interface Interview {

    Questionnaire questionnaire();

    /** The answers to visible questions; the others are gone. */
    Answers answers();

    /** Ids of the questions whose answers were dropped because they are no longer asked. */
    List<String> dropped();

    /** The questions this person is asked, in order. */
    List<Question> visible();

    /** Signposts whose condition holds, emergencies first, then in the order of the document. */
    List<Signpost> signposts();

    /** The first visible question without an answer that was not skipped; empty at the end. */
    Optional<Question> next();

    /** True when every visible question that is not optional has an answer. */
    boolean complete();

    /** The same, said as far as it is translated: see {@link Questionnaire#in}. */
    default Interview in(Locale locale) {
        Questionnaire said = questionnaire().in(locale);

        return ImmutableInterview.builder()
                .from(this)
                .questionnaire(said)
                .visible(
                        visible().stream()
                                .map(question -> said.question(question.id()).orElse(question))
                                .collect(Collectors.toList()))
                .signposts(
                        signposts().stream()
                                .map(signpost -> said.signpost(signpost.id()).orElse(signpost))
                                .collect(Collectors.toList()))
                .next(next().flatMap(question -> said.question(question.id())))
                .build();
    }
}
