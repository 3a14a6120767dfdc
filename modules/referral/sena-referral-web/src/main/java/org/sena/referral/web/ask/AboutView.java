package org.sena.referral.web.ask;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.directory.api.Service;
import org.sena.web.kit.Page;

/** What a person should know of the service before they ask. */
public final class AboutView {

    private final Page page;
    private final Service service;
    private final boolean kept;

    /**
     * @param kept true when what is written is kept for a while
     */
    AboutView(Page page, Service service, boolean kept) {
        this.page = page;
        this.service = service;
        this.kept = kept;
    }

    /** What becomes of what is written before it is sent. */
    public String kept() {
        return page.text(kept ? "about.kept.account" : "about.kept");
    }

    public String serviceId() {
        return service.id();
    }

    public String service() {
        return service.name();
    }

    public String organisation() {
        return service.organisation().name();
    }

    /** What it does, a paragraph each. */
    public List<String> description() {
        return List.of(service.description().split("\n\n")).stream()
                .filter(paragraph -> !paragraph.isBlank())
                .collect(Collectors.toList());
    }

    /** Who it is for; empty when it does not say. */
    public String eligibility() {
        return service.eligibility().orElse("");
    }

    /** Said when it can't take everybody at once; empty otherwise. */
    public String availability() {
        String key = "about.availability." + service.availability();
        return page.texts().has(key) ? page.text(key) : "";
    }
}
