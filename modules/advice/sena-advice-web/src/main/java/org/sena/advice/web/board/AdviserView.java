package org.sena.advice.web.board;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.advice.api.Adviser;
import org.sena.advice.api.Topic;
import org.sena.advice.web.Words;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** What an adviser can and how much time they have. */
public final class AdviserView {

    private final Page page;
    private final Adviser adviser;
    private final List<String> spoken;

    AdviserView(Page page, Adviser adviser, List<String> spoken) {
        this.page = page;
        this.adviser = adviser;
        this.spoken = spoken;
    }

    public String userId() {
        return adviser.userId();
    }

    public String name() {
        return adviser.name();
    }

    public List<Option> topics() {
        return Words.options(page, "topic.", Topic.values());
    }

    public Set<String> topicsChosen() {
        return adviser.topics().stream().map(Enum::name).collect(Collectors.toSet());
    }

    public List<Option> languages() {
        return spoken.stream()
                .map(tag -> Option.of(tag, Words.language(page, tag)))
                .collect(Collectors.toUnmodifiableList());
    }

    public Set<String> languagesChosen() {
        return adviser.languages();
    }

    public String hours() {
        return Integer.toString(adviser.hoursPerWeek());
    }

    public String minutes() {
        return Integer.toString(adviser.minutesPerPerson());
    }
}
