package org.sena.liferay.identity.registration;

import java.io.IOException;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.PortletException;
import javax.portlet.filter.ActionFilter;
import javax.portlet.filter.FilterChain;
import javax.portlet.filter.FilterConfig;
import javax.portlet.filter.PortletFilter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sees people make accounts for themselves. Liferay's {@code CreateAccountMVCActionCommand} does it
 * in the action phase of these portlets, whose {@code MVCPortlet} takes the action's name from the
 * same parameter.
 */
@Component(
        property = {
            "javax.portlet.name=com_liferay_login_web_portlet_CreateAccountPortlet",
            "javax.portlet.name=com_liferay_login_web_portlet_FastLoginPortlet",
            "javax.portlet.name=com_liferay_login_web_portlet_LoginPortlet"
        },
        service = PortletFilter.class)
public class RegisteringFilter implements ActionFilter {

    private static final String ACTION = "/login/create_account";

    private final Registering registering;

    @Activate
    public RegisteringFilter(@Reference Registering registering) {
        this.registering = registering;
    }

    @Override
    public void init(FilterConfig config) {}

    @Override
    public void doFilter(ActionRequest request, ActionResponse response, FilterChain chain)
            throws IOException, PortletException {
        if (!ACTION.equals(request.getParameter(ActionRequest.ACTION_NAME))) {
            chain.doFilter(request, response);

            return;
        }

        registering.begin();

        try {
            chain.doFilter(request, response);
        } finally {
            registering.end();
        }
    }

    @Override
    public void destroy() {}
}
