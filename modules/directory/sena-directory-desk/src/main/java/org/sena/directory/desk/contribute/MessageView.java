package org.sena.directory.desk.contribute;

import org.sena.directory.api.workflow.Contribution;
import org.sena.web.kit.Page;

/** What somebody told us, and what we answered. */
public final class MessageView {

    private final Page page;
    private final Contribution message;

    MessageView(Page page, Contribution message) {
        this.page = page;
        this.message = message;
    }

    public String reference() {
        return message.reference();
    }

    /** Name of the service it is about; words for one we don't know. */
    public String about() {
        return message.serviceName().isBlank()
                ? page.text("message.unknown")
                : message.serviceName();
    }

    public String text() {
        return message.text();
    }

    /** Its beginning, for a list. */
    public String summary() {
        String line = message.text().replaceAll("\\s+", " ");

        return line.length() <= 120 ? line : line.substring(0, 119).strip() + "\u2026";
    }

    public String told() {
        return page.moment(message.toldAt());
    }

    /** For keepers; empty when there is none. */
    public String email() {
        return message.email().orElse("");
    }

    public boolean isAnswered() {
        return message.closedAt().isPresent();
    }

    public String answer() {
        return message.answer().orElse("");
    }

    public String answered() {
        return message.closedAt().map(page::moment).orElse("");
    }

    /** The service's own page; empty for an unknown one. */
    public String serviceUrl() {
        return message.serviceId().map(id -> page.link("services", "service", id)).orElse("");
    }

    /** Where its record is kept; empty for an unknown one. */
    public String recordUrl() {
        return message.serviceId().map(id -> page.renderUrl("record", "id", id)).orElse("");
    }

    public String url() {
        return page.renderUrl("message", "reference", message.reference());
    }
}
