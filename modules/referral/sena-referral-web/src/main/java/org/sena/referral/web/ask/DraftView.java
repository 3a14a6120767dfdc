package org.sena.referral.web.ask;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.directory.api.Service;
import org.sena.privacy.api.SafeContact;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** One step of the form: what was written before, and where it goes back to. */
public class DraftView {

    private final Page page;
    private final Draft draft;
    private final Service service;

    DraftView(Page page, Draft draft, Service service) {
        this.page = page;
        this.draft = draft;
        this.service = service;
    }

    Page page() {
        return page;
    }

    Draft draft() {
        return draft;
    }

    public String service() {
        return service.name();
    }

    public String organisation() {
        return service.organisation().name();
    }

    /** What was written in that field before. */
    public String value(String field) {
        return draft.first(field);
    }

    public List<String> values(String field) {
        return draft.all(field);
    }

    /** The ways that what they wrote allows. */
    public List<Option> ways() {
        return new Contact(draft)
                .possible().stream()
                        .map(way -> Option.of(way.name(), page.text("safe.way.option." + way)))
                        .collect(Collectors.toList());
    }

    /** True when there is an address by which they could be told that there is news. */
    public boolean hasEmail() {
        return new Contact(draft).hasEmail();
    }

    public boolean isTicked(String field) {
        return !draft.first(field).isEmpty();
    }

    public List<Option> leaveOptions() {
        return Arrays.stream(SafeContact.Leave.values())
                .map(leave -> Option.of(leave.name(), page.text("safe.leave.option." + leave)))
                .collect(Collectors.toList());
    }

    /** The first page of the journey, with its service. */
    public String aboutUrl() {
        return page.renderUrl("about", "service", draft.service());
    }

    /** Where to sign in and come back from. */
    public String signInUrl() {
        return page.signInLink(page.link("referral", "service", draft.service()));
    }
}
