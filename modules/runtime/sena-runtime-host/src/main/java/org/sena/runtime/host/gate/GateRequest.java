package org.sena.runtime.host.gate;

import java.security.Principal;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;

/** The request as everything behind the gate sees it: with its user and its real client. */
final class GateRequest extends HttpServletRequestWrapper {

    private final Client client;
    private final Actor actor;

    GateRequest(HttpServletRequest request, Visitor visitor) {
        super(request);
        client = visitor.client();
        actor = visitor.actor();
    }

    @Override
    public String getRemoteAddr() {
        return client.address();
    }

    @Override
    public boolean isSecure() {
        return client.secure();
    }

    @Override
    public String getScheme() {
        return client.secure() ? "https" : "http";
    }

    @Override
    public String getAuthType() {
        return actor.isAnonymous() ? null : FORM_AUTH;
    }

    @Override
    public String getRemoteUser() {
        return actor.userId().orElse(null);
    }

    @Override
    public Principal getUserPrincipal() {
        String user = getRemoteUser();

        return user == null ? null : () -> user;
    }

    @Override
    public boolean isUserInRole(String name) {
        for (Role role : actor.roles()) {
            if (role.name().equals(name)) {
                return true;
            }
        }

        return false;
    }
}
