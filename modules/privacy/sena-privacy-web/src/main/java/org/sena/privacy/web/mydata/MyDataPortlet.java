package org.sena.privacy.web.mydata;

import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.View;
import org.sena.web.kit.ViewHandler;
import org.sena.web.kit.Visitors;

/**
 * My data: what a person agreed to, who saw it, taking it away, asking for something, leaving. For
 * residents with an account and for people who proved that a referral is theirs.
 */
@Component(service = Portlet.class)
@PortletSettings(javax_portlet_name = "sena_my_data", javax_portlet_display$_$name = "SENA my data")
public class MyDataPortlet extends SenaPortlet {

    @Reference private Visitors visitors;

    @Reference private ConsentPages consents;

    @Reference private SeenPages seen;

    @Reference private DownloadPages downloads;

    @Reference private RightsPages rights;

    @Reference private LeavingPages leaving;

    public MyDataPortlet() {
        super("org.sena.privacy.web.views");
        render("home", known(this::home));
        render("consents", known(page -> consents.list(page)));
        render("consent", known(page -> consents.one(page)));
        render("withdraw", known(page -> consents.withdraw(page)));
        render("seen", known(page -> seen.list(page)));
        render("download", known(page -> downloads.show(page)));
        render("requests", known(page -> rights.list(page)));
        render("request", known(page -> rights.one(page)));
        render("ask", known(page -> rights.ask(page)));
        render("leave", known(page -> leaving.show(page)));
        render("left", page -> leaving.left(page));
        action("withdraw", in -> consents.withdraw(in));
        action("ask", in -> rights.ask(in));
        action("take-back", in -> rights.takeBack(in));
        action("leave", in -> leaving.leave(in));
        resource("page", (request, response) -> downloads.page(request, response));
        resource("data", (request, response) -> downloads.data(request, response));
    }

    private View home(Page page) {
        return View.of(
                "mydata/home",
                page.text("home.title"),
                new HomeView(page, visitors.isProved(page.session())));
    }

    /** Only to somebody of whom we know whose data is theirs; everybody else is told how. */
    private ViewHandler known(ViewHandler handler) {
        return page ->
                visitors.isKnown(page.session())
                        ? handler.show(page)
                        : View.of("mydata/unknown", page.text("home.title"), new UnknownView(page));
    }
}
