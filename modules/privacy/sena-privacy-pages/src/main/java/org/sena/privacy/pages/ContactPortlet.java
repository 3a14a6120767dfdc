package org.sena.privacy.pages;

import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.View;

/** How to reach people: in danger, for advice, and when the site does not work. */
@Component(service = Portlet.class)
@PortletSettings(javax_portlet_name = "sena_contact", javax_portlet_display$_$name = "SENA contact")
public class ContactPortlet extends SenaPortlet {

    public ContactPortlet() {
        super("org.sena.privacy.pages.views");
        render("contact", page -> View.of("contact", page.text("contact.title")));
    }
}
