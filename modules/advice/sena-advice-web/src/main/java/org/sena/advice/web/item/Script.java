package org.sena.advice.web.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.advice.api.QueueDetail;
import org.sena.advice.api.Topic;
import org.sena.advice.web.Words;
import org.sena.directory.api.Taxonomies;
import org.sena.web.kit.Page;

/** What to say and to ask on the phone: danger first, then what the person told us, then needs. */
public final class Script {

    private final List<String> first = new ArrayList<>();
    private final List<String> ownWords;
    private final List<String> needs;
    private final List<String> questions = new ArrayList<>();

    Script(Page page, QueueDetail detail, Taxonomies taxonomies) {
        String name = detail.contact().map(contact -> contact.name()).orElse("");

        first.add(page.text("script.ask-for", name));
        first.add(page.text("script.safe-now"));
        first.add(page.text("script.danger"));

        if (!detail.item().language().startsWith("en")) {
            first.add(page.text("script.language", Words.language(page, detail.item().language())));
        }

        ownWords =
                detail.told().stream()
                        .filter(QueueDetail.Told::ownWords)
                        .map(QueueDetail.Told::value)
                        .collect(Collectors.toUnmodifiableList());
        needs =
                detail.item().needs().stream()
                        .map(code -> Words.need(code, taxonomies))
                        .collect(Collectors.toUnmodifiableList());

        for (Topic topic : detail.item().topics()) {
            questions.add(page.text("script.ask." + topic));
        }

        questions.add(page.text("script.ask.changed"));
        questions.add(page.text("script.ask.first"));
        questions.add(page.text("script.ask.agree"));
    }

    /** Before anything else. */
    public List<String> first() {
        return first;
    }

    /** What they wrote or said themselves. */
    public List<String> ownWords() {
        return ownWords;
    }

    /** What they need, in plain words, gravest first. */
    public List<String> needs() {
        return needs;
    }

    public List<String> questions() {
        return questions;
    }
}
