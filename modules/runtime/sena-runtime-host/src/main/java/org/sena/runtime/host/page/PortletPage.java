package org.sena.runtime.host.page;

import java.io.IOException;
import java.util.Optional;
import javax.portlet.PortletException;
import javax.portlet.PortletSecurityException;
import org.sena.identity.api.NotAllowedException;
import org.sena.runtime.host.portlet.DeployedPortlet;
import org.sena.runtime.host.portlet.PageRequest;
import org.sena.runtime.host.portlet.PortletContainer;
import org.sena.runtime.host.portlet.RenderedPortlet;
import org.sena.runtime.host.trouble.Trouble;
import org.sena.site.Site;
import org.sena.site.SitePage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page of portlets: shows it, and passes actions and downloads on to the portlet meant. */
final class PortletPage {

    private static final Logger LOG = LoggerFactory.getLogger(PortletPage.class);

    private final Site site;
    private final PortletContainer portlets;
    private final PageShell shell;
    private final NoticePage notices;

    PortletPage(Site site, PortletContainer portlets, PageShell shell, NoticePage notices) {
        this.site = site;
        this.portlets = portlets;
        this.shell = shell;
        this.notices = notices;
    }

    /** The portlet the request is for, if it stands on this page and is in service. */
    Optional<DeployedPortlet> addressed(SitePage page, PageRequest request) {
        return request.values()
                .first("p_p_id")
                .filter(id -> page.portlets().contains(id))
                .flatMap(portlets::find);
    }

    /** Every portlet's view; the first one gives the page its title, and fails for the page. */
    void show(SitePage page, PageRequest request) throws IOException {
        Html body = new Html(16_000);
        String title = page.title().in(request.locale());
        int status = 200;
        boolean first = true;

        for (String id : page.portlets()) {
            Optional<DeployedPortlet> portlet = portlets.find(id);

            if (portlet.isEmpty()) {
                if (first) {
                    notices.send(request, Notice.NOT_READY);
                    return;
                }

                notices.append(body, request, Notice.NOT_READY, "");
                continue;
            }

            try {
                RenderedPortlet view = portlets.render(portlet.get(), request);
                body.raw("<div class=\"sena-portlet\" id=\"p_p_id").raw(view.namespace());
                body.raw("\">").raw(view.markup()).raw("</div>");

                if (first) {
                    title = view.title().isEmpty() ? title : view.title();
                    status = view.status();
                }
            } catch (PortletException | IOException | RuntimeException e) {
                if (first) {
                    failed(request, id, e, false);
                    return;
                }

                notices.append(body, request, Notice.FAILED, logged(id, e).reference());
            }

            first = false;
        }

        shell.send(request, status, title, body.markup());
    }

    void act(DeployedPortlet portlet, PageRequest request) throws IOException {
        try {
            Redirects.seeOther(request.response(), portlets.act(portlet, request));
        } catch (PortletException | IOException | RuntimeException e) {
            failed(request, portlet.id(), e, true);
        }
    }

    void serve(DeployedPortlet portlet, PageRequest request) throws IOException {
        try {
            if (!portlets.serve(portlet, request)) {
                notices.send(request, Notice.NOT_FOUND);
            }
        } catch (PortletException | IOException | RuntimeException e) {
            if (request.response().isCommitted()) {
                logged(portlet.id(), e);
            } else {
                request.response().resetBuffer();
                failed(request, portlet.id(), e, false);
            }
        }
    }

    private void failed(PageRequest request, String portlet, Exception e, boolean inAction)
            throws IOException {
        if (isRefusal(e)) {
            boolean signInHelps =
                    request.visitor().actor().isAnonymous()
                            && request.http().getMethod().equals("GET");

            if (signInHelps) {
                Redirects.seeOther(
                        request.response(), SignInPage.address(site, Addresses.of(request)));
            } else {
                notices.send(request, Notice.NOT_ALLOWED);
            }

            return;
        }

        Trouble trouble = logged(portlet, e);
        notices.send(request, Notice.ofTrouble(trouble.status(), inAction), trouble.reference());
    }

    private static Trouble logged(String portlet, Exception e) {
        Trouble trouble = Trouble.with(e);
        LOG.error("{}: portlet {} failed{}", trouble.reference(), portlet, trouble.trace());

        return trouble;
    }

    private static boolean isRefusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotAllowedException || cause instanceof PortletSecurityException) {
                return true;
            }
        }

        return false;
    }
}
