package org.sena.liferay.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.identity.api.Actor;
import org.sena.shell.SearchTarget;
import org.sena.shell.Shell;
import org.sena.shell.ShellLink;
import org.sena.shell.ShellMaker;
import org.sena.site.Site;
import org.sena.site.SiteReader;

/** Addresses in a portal that has the site at another place than the runtime. */
class PortalHostTest {

    private final Site site = new SiteReader().read(Path.of("../../../configs/site.json"));

    @ParameterizedTest
    @CsvSource({
        "/web/sena, /pl/web/help",
        "/web/sena/privacy, /pl/web/help/privacy",
        "tel:999, tel:999",
        "https://111.nhs.uk, https://111.nhs.uk",
        "/web/senate, /web/senate"
    })
    void a_link_into_the_site_follows_it(String described, String here) {
        assertEquals(here, host("/needs").address(described));
    }

    @Test
    void the_language_is_changed_by_the_portal_which_leads_back() {
        assertEquals(
                "/c/portal/update_language?p_l_id=7&languageId=cy_GB"
                        + "&redirect=%2Fweb%2Fhelp%2Fneeds%3Fa%3D1%26b%3D2",
                host("/needs").pageIn(site.languages().get(1)));
    }

    @Test
    void words_are_posted_to_the_finders_action_under_its_namespace() {
        SearchTarget search = host("/needs").search().orElseThrow();

        assertEquals("/services sena_services search", search.action());
        assertEquals("_sena_services_words", search.field());
    }

    @Test
    void without_its_pages_a_site_has_no_search_and_leaves_by_the_portals_way_out() {
        PortalHost bare =
                new PortalHost(
                        site,
                        place("/needs"),
                        "https://example.org",
                        (page, portlet, action) -> Optional.empty());

        assertEquals(Optional.empty(), bare.search());
        assertEquals("/c/portal/logout", bare.leave());
    }

    @ParameterizedTest
    @CsvSource({"/home, Start", "/services, Find services"})
    void the_page_that_is_shown_is_the_current_one(String page, String title) {
        Shell shell = new ShellMaker(site).make(Locale.UK, Actor.anonymous(), host(page));

        assertEquals(
                title,
                shell.navigation().stream()
                        .filter(ShellLink::isCurrent)
                        .map(ShellLink::text)
                        .reduce("", String::concat));
    }

    private PortalHost host(String page) {
        return new PortalHost(
                site,
                place(page),
                "https://example.org",
                (other, portlet, action) -> Optional.of(other + " " + portlet + " " + action));
    }

    private static PortalPlace place(String page) {
        return new PortalPlace("/pl/web/help", page, "/c", "/web/help/needs?a=1&b=2", 7);
    }
}
