package org.sena.web.kit;

import java.time.Duration;
import java.util.Optional;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;

/**
 * Texts that all SENA portlets of one visitor share until the session ends. Texts only: every
 * bundle can read them, and a cluster can carry them over.
 */
public final class SharedSession {

    /** The answers of an interview under way, as JSON. */
    public static final String INTERVIEW = "interview";

    /** The subject a visitor without an account acts for. */
    public static final String SUBJECT = "subject";

    // Liferay shares attributes of this prefix between portlets.
    private static final String PREFIX = "LIFERAY_SHARED_sena.";

    private final PortletRequest request;

    public SharedSession(PortletRequest request) {
        this.request = request;
    }

    /** What was written under the name; reading never begins a session. */
    public Optional<String> read(String name) {
        PortletSession session = request.getPortletSession(false);

        if (session == null) {
            return Optional.empty();
        }

        Object value = session.getAttribute(PREFIX + name, PortletSession.APPLICATION_SCOPE);

        return value instanceof String ? Optional.of((String) value) : Optional.empty();
    }

    public void write(String name, String value) {
        request.getPortletSession()
                .setAttribute(PREFIX + name, value, PortletSession.APPLICATION_SCOPE);
    }

    public void remove(String name) {
        PortletSession session = request.getPortletSession(false);

        if (session != null) {
            session.removeAttribute(PREFIX + name, PortletSession.APPLICATION_SCOPE);
        }
    }

    /** What was written under the name, and never again. */
    public Optional<String> take(String name) {
        Optional<String> value = read(name);

        if (value.isPresent()) {
            remove(name);
        }

        return value;
    }

    /**
     * How long nothing may be heard from the visitor before everything here is forgotten; zero when
     * the host never forgets. Asking begins a session, as a form on the page does too.
     */
    public Duration idle() {
        return Duration.ofSeconds(
                Math.max(0, request.getPortletSession().getMaxInactiveInterval()));
    }

    /** True when the visitor comes back to a session that is over. */
    public boolean hasEnded() {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    /** Ends the session with everything in it, for all portlets. */
    public void end() {
        PortletSession session = request.getPortletSession(false);

        if (session != null) {
            session.invalidate();
        }
    }
}
