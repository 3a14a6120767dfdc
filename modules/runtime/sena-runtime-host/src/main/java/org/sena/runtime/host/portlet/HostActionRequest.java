package org.sena.runtime.host.portlet;

import javax.portlet.ActionParameters;
import javax.portlet.ActionRequest;

/** Asks a portlet to do something. */
final class HostActionRequest extends HostClientRequest implements ActionRequest {

    HostActionRequest(Exchange exchange) {
        super(exchange);
    }

    @Override
    public ActionParameters getActionParameters() {
        return exchange().own();
    }
}
