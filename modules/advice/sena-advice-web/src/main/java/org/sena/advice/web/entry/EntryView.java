package org.sena.advice.web.entry;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.advice.api.Topic;
import org.sena.advice.web.Words;
import org.sena.directory.api.Need;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.ConsentWording;
import org.sena.scoring.api.Band;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** The form for somebody who phoned, wrote or came. */
public final class EntryView {

    private final Page page;
    private final List<Need> needs;
    private final ConsentWording wording;
    private final String token;

    EntryView(Page page, List<Need> needs, ConsentWording wording, String token) {
        this.page = page;
        this.needs = needs;
        this.wording = wording;
        this.token = token;
    }

    public String action() {
        return page.actionUrl("enter", "token", token);
    }

    public List<Option> channels() {
        return Words.options(page, "channel.", EntryFields.CHANNELS.toArray(new Channel[0]));
    }

    public List<Option> needs() {
        return needs.stream()
                .map(need -> Option.of(need.code(), need.label()))
                .collect(Collectors.toUnmodifiableList());
    }

    public List<Option> topics() {
        return Words.options(page, "topic.", Topic.values());
    }

    public List<Option> languages() {
        return Words.languages(page);
    }

    public List<Option> urgencies() {
        return Words.options(page, "soon.", Band.CRITICAL, Band.HIGH, Band.MEDIUM, Band.LOW);
    }

    public List<Option> grounds() {
        return List.of(
                Option.of(EntryFields.AGREED, page.text("entry.ground.agreed")),
                Option.of(EntryFields.OTHER, page.text("entry.ground.other")));
    }

    public int longestTold() {
        return EntryFields.LONGEST_TOLD;
    }

    /** The words to read out, by paragraphs. */
    public List<String> wording() {
        return List.of(wording.text().split("\n\n"));
    }

    public String language() {
        return wording.language();
    }
}
