package org.sena.advice.web.entry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.ManualEntries;
import org.sena.advice.api.ManualEntry;
import org.sena.advice.api.NoSuchItemException;
import org.sena.advice.api.QueueItem;
import org.sena.directory.api.Need;
import org.sena.directory.api.Taxonomies;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Asks for the person and puts them into the queue. */
@Component(service = EntryPages.class)
public class EntryPages {

    @Reference private ManualEntries entries;

    @Reference private Taxonomies taxonomies;

    public View show(Page page) {
        return View.of(
                "entry/entry",
                page.text("entry.title"),
                new EntryView(
                        page,
                        taxonomies.needs(),
                        entries.wording(page.locale()),
                        UUID.randomUUID().toString()));
    }

    public void enter(Submission in) {
        List<String> needs =
                taxonomies.needs().stream()
                        .map(Need::code)
                        .collect(Collectors.toUnmodifiableList());
        String token = in.parameter("token").filter(text -> text.length() <= 64).orElse("none");
        Optional<ManualEntry> entry = EntryFields.read(in.form(), needs, token);

        if (entry.isEmpty()) {
            in.showAgain();
            return;
        }

        try {
            QueueItem item = entries.add(entry.get());

            in.say("entry.done", item.reference());
            in.show("item", "item", item.id());
        } catch (NoSuchItemException exception) {
            in.form().reject("reference", "entry.reference.unknown");
            in.showAgain();
        }
    }
}
