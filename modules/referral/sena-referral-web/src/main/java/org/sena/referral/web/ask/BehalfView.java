package org.sena.referral.web.ask;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import org.sena.directory.api.Service;
import org.sena.privacy.api.ConsentWording;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** What only somebody who refers another person is asked. */
public final class BehalfView {

    private final Page page;
    private final Draft draft;
    private final Service service;
    private final ConsentWording wording;

    BehalfView(Page page, Draft draft, Service service, ConsentWording wording) {
        this.page = page;
        this.draft = draft;
        this.service = service;
        this.wording = wording;
    }

    public String service() {
        return service.name();
    }

    public String organisation() {
        return service.organisation().name();
    }

    /** To be read out, as the person would read it. */
    public List<String> wording() {
        return wording.text().lines().filter(line -> !line.isBlank()).collect(toUnmodifiableList());
    }

    /** Null, so left out, when it is the page's. */
    public String lang() {
        return page.lang(wording.language());
    }

    public String first(String field) {
        return draft.first(field);
    }

    public List<Option> channels() {
        return Behalf.CHANNELS.stream()
                .map(one -> Option.of(one.name(), page.text("behalf.channel." + one)))
                .collect(toUnmodifiableList());
    }

    public List<Option> givers() {
        return Behalf.GIVERS.stream()
                .map(one -> Option.of(one.name(), page.text("behalf.giver." + one)))
                .collect(toUnmodifiableList());
    }
}
