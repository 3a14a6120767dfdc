package org.sena.web.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;
import org.sena.web.kit.form.FormState;

/** What an action leaves for the page after it: the refused form for one view, and good news. */
final class Flash {

    private static final String FORM = "sena.form";
    private static final String NOTICES = "LIFERAY_SHARED_sena.notices";

    private final PortletRequest request;

    Flash(PortletRequest request) {
        this.request = request;
    }

    void keep(String view, FormState form) {
        ArrayList<Object> kept = form.toSession();

        kept.add(view);
        request.getPortletSession().setAttribute(FORM, kept);
    }

    /** The refused form of this view; it stays until {@link #forget()}. */
    FormState form(String view) {
        Object kept = read(FORM, PortletSession.PORTLET_SCOPE);

        if (kept instanceof List && ((List<?>) kept).size() == 3) {
            List<?> state = (List<?>) kept;

            return state.get(2).equals(view) ? FormState.fromSession(state) : FormState.empty();
        }

        return FormState.empty();
    }

    void say(String notice) {
        ArrayList<String> notices = new ArrayList<>(notices());

        notices.add(notice);
        request.getPortletSession()
                .setAttribute(NOTICES, notices, PortletSession.APPLICATION_SCOPE);
    }

    List<String> notices() {
        Object notices = read(NOTICES, PortletSession.APPLICATION_SCOPE);

        return notices instanceof List
                ? ((List<?>) notices)
                        .stream().map(Object::toString).collect(Collectors.toUnmodifiableList())
                : List.of();
    }

    /** Called once both have been shown. */
    void forget() {
        PortletSession session = request.getPortletSession(false);

        if (session != null) {
            session.removeAttribute(FORM);
            session.removeAttribute(NOTICES, PortletSession.APPLICATION_SCOPE);
        }
    }

    private Object read(String name, int scope) {
        PortletSession session = request.getPortletSession(false);

        return session == null ? null : session.getAttribute(name, scope);
    }
}
