package org.sena.runtime.host.page;

import org.sena.runtime.host.portlet.DeployedPortlet;
import org.sena.runtime.host.portlet.PageRequest;
import org.sena.shell.ShellMaker;
import org.sena.site.Site;

/**
 * The way out on pages that are the host's own: one press ends the visit and leads to a harmless
 * site. It takes no token, since it must work even when the visit is over.
 */
final class QuickExit {

    static final String PATH = "/leave";

    /** What portlets call the action of their own quick exit. */
    private static final String ACTION = "quick-exit";

    private final Site site;

    QuickExit(Site site) {
        this.site = site;
    }

    /** Adds the button to a page without a portlet; not for people at work. */
    void append(Html html, PageRequest request) {
        if (ShellMaker.isAtWork(request.visitor().actor())) {
            return;
        }

        ShellTexts texts = ShellTexts.in(request.locale());

        html.raw("<div class=\"sena-quick-exit\">")
                .raw("<form class=\"sena-quick-exit-form\" method=\"post\"")
                .attribute("action", site.path() + PATH)
                .attribute("data-quick-exit", site.quickExit())
                .raw("><button class=\"sena-quick-exit-button\" type=\"submit\"")
                .raw(" aria-describedby=\"quick-exit-hint\">")
                .text(texts.get("quick-exit"))
                .raw("</button><span class=\"sr-only\" id=\"quick-exit-hint\">")
                .text(texts.get("quick-exit.hint"))
                .raw("</span></form></div>");
    }

    /** True when the request is a portlet's quick exit, believable or not. */
    boolean isMeant(DeployedPortlet portlet, PageRequest request) {
        return portlet.action(request.values()).filter(ACTION::equals).isPresent();
    }

    void leave(PageRequest request) {
        request.visitor().leave();
        Redirects.seeOther(request.response(), site.quickExit());
    }
}
