package org.sena.needs.web.assisted;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.needs.api.AssistanceRequest;
import org.sena.needs.api.Questionnaire;
import org.sena.privacy.api.ConsentWording;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** The form a worker fills in before the first question. */
public final class BeginView {

    private final Page page;
    private final List<Questionnaire> questionnaires;
    private final ConsentWording wording;

    BeginView(Page page, List<Questionnaire> questionnaires, ConsentWording wording) {
        this.page = page;
        this.questionnaires = List.copyOf(questionnaires);
        this.wording = wording;
    }

    public List<Option> channels() {
        return AssistedForm.channels().stream()
                .map(channel -> Option.of(channel, page.text("assisted.channel." + channel)))
                .collect(Collectors.toUnmodifiableList());
    }

    public List<Option> who() {
        return List.of(
                Option.of(AssistedForm.NEW, page.text("assisted.who.new")),
                Option.of(AssistedForm.KNOWN, page.text("assisted.who.known")));
    }

    public List<Option> questionnaires() {
        return questionnaires.stream()
                .map(
                        questionnaire ->
                                Option.of(questionnaire.key(), questionnaire.title())
                                        .withHint(
                                                page.count(
                                                        "assisted.questions",
                                                        questionnaire.questions().size())))
                .collect(Collectors.toUnmodifiableList());
    }

    /** The one that is chosen when there is no other. */
    public String onlyQuestionnaire() {
        return questionnaires.size() == 1 ? questionnaires.get(0).key() : "";
    }

    public List<Option> modes() {
        return List.of(
                Option.of(AssistedForm.ONE_PAGE, page.text("assisted.mode.page")),
                Option.of(AssistedForm.ONE_BY_ONE, page.text("assisted.mode.question")));
    }

    public int wordsLength() {
        return AssistanceRequest.LONGEST_WORDS;
    }

    /** What to read out, a paragraph a line. */
    public List<String> wording() {
        return Arrays.asList(wording.text().strip().split("\\R\\s*\\R"));
    }

    /** The language of the wording, a BCP 47 tag. */
    public String language() {
        return wording.language();
    }
}
