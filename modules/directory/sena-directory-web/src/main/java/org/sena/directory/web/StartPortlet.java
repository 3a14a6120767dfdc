package org.sena.directory.web;

import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.View;

/** The first page: what SENA does, help in an emergency, and the ways on. */
@Component(service = Portlet.class)
@PortletSettings(javax_portlet_name = "sena_start", javax_portlet_display$_$name = "SENA start")
public class StartPortlet extends SenaPortlet {

    public StartPortlet() {
        super("org.sena.directory.web.views");
        render("start", this::start);
    }

    private View start(Page page) {
        return View.of("start", page.text("start.title"));
    }
}
