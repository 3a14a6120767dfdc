package org.sena.runtime.host.portlet;

import javax.portlet.RenderRequest;

/** Asks a portlet for its view. */
final class HostRenderRequest extends HostRequest implements RenderRequest {

    HostRenderRequest(Exchange exchange) {
        super(exchange);
    }

    /** Null: views are made afresh every time. */
    @Override
    public String getETag() {
        return null;
    }
}
