package org.sena.runtime.host.portlet;

import javax.portlet.PortletRequest;

/** What a request asks of a portlet. */
enum Phase {
    RENDER("0", PortletRequest.RENDER_PHASE),
    ACTION("1", PortletRequest.ACTION_PHASE),
    RESOURCE("2", PortletRequest.RESOURCE_PHASE);

    private final String inAddress;
    private final String inApi;

    Phase(String inAddress, String inApi) {
        this.inAddress = inAddress;
        this.inApi = inApi;
    }

    /** The value of {@code p_p_lifecycle}. */
    String inAddress() {
        return inAddress;
    }

    /** The value of the request attribute {@code javax.portlet.lifecycle_phase}. */
    String inApi() {
        return inApi;
    }
}
