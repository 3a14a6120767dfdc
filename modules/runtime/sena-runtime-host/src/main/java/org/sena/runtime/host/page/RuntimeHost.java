package org.sena.runtime.host.page;

import java.util.Optional;
import org.sena.runtime.host.portlet.PageRequest;
import org.sena.shell.Host;
import org.sena.shell.ImmutableSearchTarget;
import org.sena.shell.SearchTarget;
import org.sena.site.Language;
import org.sena.site.Site;

/** Where things are in this host; addresses are those of the site's description. */
final class RuntimeHost implements Host {

    /** The finder: its page, its portlet, and the action that reads {@code words}. */
    private static final String FINDER_PAGE = "/services";

    private static final String FINDER = "sena_services";

    private final Site site;
    private final PageRequest request;
    private final boolean demo;

    RuntimeHost(Site site, PageRequest request, boolean demo) {
        this.site = site;
        this.request = request;
        this.demo = demo;
    }

    @Override
    public String page() {
        return request.path();
    }

    @Override
    public String address(String path) {
        return path;
    }

    /** After a form was sent, the page without the form. */
    @Override
    public String pageIn(Language language) {
        StringBuilder url = Addresses.without(request, LanguageChoice.PARAMETER);
        Addresses.add(url, LanguageChoice.PARAMETER, language.code());

        return url.toString();
    }

    @Override
    public String leave() {
        return site.path() + QuickExit.PATH;
    }

    @Override
    public String quickExit() {
        return site.quickExit();
    }

    @Override
    public Optional<SearchTarget> search() {
        String page = site.path() + FINDER_PAGE;

        if (site.page(page).filter(found -> found.portlets().contains(FINDER)).isEmpty()) {
            return Optional.empty();
        }

        StringBuilder url = new StringBuilder(page);
        Addresses.add(url, "p_p_id", FINDER);
        Addresses.add(url, "p_p_lifecycle", "1");
        Addresses.add(url, "p_auth", request.visitor().openVisit().token());
        Addresses.add(url, "_" + FINDER + "_javax.portlet.action", "search");

        return Optional.of(
                ImmutableSearchTarget.builder()
                        .action(url.toString())
                        .field("_" + FINDER + "_words")
                        .build());
    }

    @Override
    public boolean isDemo() {
        return demo;
    }
}
