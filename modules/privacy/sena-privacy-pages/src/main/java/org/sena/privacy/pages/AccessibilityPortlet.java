package org.sena.privacy.pages;

import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.View;

/**
 * What works for whom, what does not, and what was tried: the statement that the law asks for.
 * Source: The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
 * Regulations 2018, regulation 8.
 */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_accessibility",
        javax_portlet_display$_$name = "SENA accessibility statement")
public class AccessibilityPortlet extends SenaPortlet {

    public AccessibilityPortlet() {
        super("org.sena.privacy.pages.views");
        render("accessibility", page -> View.of("accessibility", page.text("accessibility.title")));
    }
}
