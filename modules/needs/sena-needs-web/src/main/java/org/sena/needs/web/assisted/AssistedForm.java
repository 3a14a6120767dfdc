package org.sena.needs.web.assisted;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.needs.api.Assistance;
import org.sena.needs.api.AssistanceRequest;
import org.sena.needs.api.ImmutableAssistanceRequest;
import org.sena.privacy.api.Channel;
import org.sena.web.kit.form.Form;

/** What a worker says before the first question: how, whom, which questions, and the yes. */
final class AssistedForm {

    static final String NEW = "NEW";
    static final String KNOWN = "KNOWN";
    static final String REFERENCE = "reference";
    static final String ONE_PAGE = "page";
    static final String ONE_BY_ONE = "question";

    private static final int LONGEST_REFERENCE = 20;

    private AssistedForm() {}

    /** What was sent; empty, with the errors in the form, when it does not do. */
    static Optional<AssistanceRequest> read(
            Form form, List<String> questionnaires, String language) {
        String channel =
                form.choice("channel", channels()).required("assisted.channel.required").value();
        String who =
                form.choice("who", List.of(NEW, KNOWN)).required("assisted.who.required").value();
        Optional<String> reference =
                form.text(REFERENCE)
                        .called("assisted.reference.called")
                        .max(LONGEST_REFERENCE)
                        .optional();
        Optional<String> words =
                form.text("words")
                        .called("assisted.words.called")
                        .max(AssistanceRequest.LONGEST_WORDS)
                        .optional();
        String questionnaire =
                form.choice("questionnaire", questionnaires)
                        .required("assisted.questionnaire.required")
                        .value();

        form.choice("mode", List.of(ONE_PAGE, ONE_BY_ONE)).required("assisted.mode.required");

        if (KNOWN.equals(who) && reference.isEmpty()) {
            form.reject(REFERENCE, "assisted.reference.required");
        }
        if (!form.isTicked("attested")) {
            form.reject("attested", "assisted.attested.required");
        }
        if (!form.isValid()) {
            return Optional.empty();
        }

        return Optional.of(
                ImmutableAssistanceRequest.builder()
                        .questionnaire(questionnaire)
                        .channel(Channel.valueOf(channel))
                        .reference(KNOWN.equals(who) ? reference : Optional.empty())
                        .onBehalfOf(words)
                        .language(language)
                        .attested(true)
                        .build());
    }

    /** True when the worker wants all questions on one page. */
    static boolean isOnePage(Form form) {
        return form.choice("mode", List.of(ONE_PAGE, ONE_BY_ONE))
                .optional()
                .filter(ONE_PAGE::equals)
                .isPresent();
    }

    static List<String> channels() {
        return Assistance.CHANNELS.stream().map(Channel::name).collect(Collectors.toList());
    }
}
