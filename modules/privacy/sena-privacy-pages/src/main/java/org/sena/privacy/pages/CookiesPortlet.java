package org.sena.privacy.pages;

import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.View;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/**
 * Which cookies the site sets. All are needed for what people ask of it, so none asks for leave.
 * Source: The Privacy and Electronic Communications (EC Directive) Regulations 2003, regulation 6.
 */
@Component(service = Portlet.class, configurationPid = "org.sena.privacy.pages.Cookies")
@PortletSettings(javax_portlet_name = "sena_cookies", javax_portlet_display$_$name = "SENA cookies")
@Designate(ocd = CookiesPortlet.Settings.class)
public class CookiesPortlet extends SenaPortlet {

    /** What the host sets. */
    @ObjectClassDefinition(id = "org.sena.privacy.pages.Cookies", name = "SENA cookies page")
    public @interface Settings {

        /**
         * Names of the cookies that the host sets, in the order in which the page tells of them;
         * those of the portal by default.
         */
        @AttributeDefinition(
                name = "Cookies",
                description =
                        "Names of the cookies that this host sets, as the page about cookies lists them.")
        String[] cookies() default {
            "JSESSIONID", "COOKIE_SUPPORT", "GUEST_LANGUAGE_ID", "COMPANY_ID", "ID", "USER_UUID"
        };
    }

    private String[] cookies;

    public CookiesPortlet() {
        super("org.sena.privacy.pages.views");
        render("cookies", this::cookies);
    }

    @Activate
    void activate(Settings settings) {
        cookies = settings.cookies().clone();
    }

    private View cookies(Page page) {
        return View.of("cookies", page.text("cookies.title"), new CookiesView(table(page)));
    }

    private Table table(Page page) {
        Table table =
                Table.of(
                        page.text("cookies.table"),
                        page.text("cookies.name"),
                        page.text("cookies.what"),
                        page.text("cookies.until"));

        for (String cookie : cookies) {
            table.row(
                    Cell.text(cookie),
                    Cell.text(page.text("cookie." + cookie)),
                    Cell.text(page.text("cookie." + cookie + ".until")));
        }

        return table;
    }
}
