package org.sena.directory.desk.contribute;

import org.sena.web.kit.Page;

/** The form by which somebody tells us something. */
public final class TellView {

    private final Page page;
    private final String serviceId;
    private final String service;
    private final String token;

    TellView(Page page, String serviceId, String service, String token) {
        this.page = page;
        this.serviceId = serviceId;
        this.service = service;
        this.token = token;
    }

    /** Name of the service it is about; empty for one we don't know yet. */
    public String service() {
        return service;
    }

    public String sendUrl() {
        return serviceId.isEmpty()
                ? page.actionUrl("tell", "token", token)
                : page.actionUrl("suggest", "about", serviceId, "token", token);
    }

    public String backUrl() {
        return serviceId.isEmpty()
                ? page.renderUrl("start", "service", "")
                : page.link("services", "service", serviceId);
    }
}
