package org.sena.needs.web.results;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.privacy.api.ConsentWording;
import org.sena.privacy.api.SafeContact;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** The form that asks whether the Resident Advice Team may call. */
public final class ContactView {

    private final Page page;
    private final ConsentWording wording;

    ContactView(Page page, ConsentWording wording) {
        this.page = page;
        this.wording = wording;
    }

    public List<Option> methods() {
        return ContactForm.METHODS.stream()
                .map(method -> Option.of(method.name(), page.text("contact." + method.name())))
                .collect(Collectors.toUnmodifiableList());
    }

    public List<Option> leave() {
        return Arrays.stream(SafeContact.Leave.values())
                .map(leave -> Option.of(leave.name(), page.text("contact.leave." + leave.name())))
                .collect(Collectors.toUnmodifiableList());
    }

    /** What the team may see; nothing is ticked before the person does. */
    public List<Option> show() {
        return List.of(
                Option.of(ContactForm.NEEDS, page.text("contact.show.needs")),
                Option.of(ContactForm.ANSWERS, page.text("contact.show.answers")));
    }

    public int noteLength() {
        return ContactForm.NOTE_LENGTH;
    }

    /** The wording in force, a paragraph a line. */
    public List<String> wording() {
        return Arrays.asList(wording.text().strip().split("\\R\\s*\\R"));
    }
}
