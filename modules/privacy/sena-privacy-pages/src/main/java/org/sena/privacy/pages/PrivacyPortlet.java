package org.sena.privacy.pages;

import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.retention.Retention;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.View;

/**
 * The privacy notice: who decides, what is kept, why, for how long, and what people may ask for.
 * Source: UK GDPR articles 13 and 14.
 */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_privacy",
        javax_portlet_display$_$name = "SENA privacy notice")
public class PrivacyPortlet extends SenaPortlet {

    @Reference private Retention retention;

    public PrivacyPortlet() {
        super("org.sena.privacy.pages.views");
        render("privacy", this::notice);
    }

    private View notice(Page page) {
        return View.of(
                "privacy",
                page.text("privacy.title"),
                new PrivacyView(page.texts(), retention.periods()));
    }
}
