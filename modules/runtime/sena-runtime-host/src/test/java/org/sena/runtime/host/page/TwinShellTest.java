package org.sena.runtime.host.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.runtime.host.stub.Answer;
import org.sena.shell.Host;
import org.sena.shell.ImmutableSearchTarget;
import org.sena.shell.SearchTarget;
import org.sena.shell.Shell;
import org.sena.shell.ShellMaker;
import org.sena.site.Language;
import org.sena.site.Site;
import org.sena.site.SiteReader;

/** A page of this host beside the same page drawn by the theme for Liferay. */
class TwinShellTest {

    private static final String NEEDS = "/web/sena/needs";

    private final Site site = new SiteReader().read(Path.of("../../../configs/site.json"));

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "en, , ",
        "cy, , ",
        "pl, , ",
        "en, demo-resident, RESIDENT",
        "cy, demo-resident, RESIDENT",
        "en, demo-worker, ORGANISATION_WORKER",
        "en, demo-administrator, ADMINISTRATOR"
    })
    void both_hosts_draw_the_same_around_a_page(String language, String user, Role role)
            throws Exception {
        Browser browser = TestSite.with(new EchoPortlet(), folder);

        browser.get(NEEDS + "?languageId=" + language);
        Actor actor = user == null ? Actor.anonymous() : signIn(browser, user, role);
        Answer page = browser.get(NEEDS);

        String theirs = new LiferayPage(shell(language, actor), "/needs").draw();

        assertEquals(
                String.join("\n", Skeleton.of(page.body())),
                String.join("\n", Skeleton.of(theirs)));
        assertEquals(Skeleton.scripts(page.body()), Skeleton.scripts(theirs));
        assertFalse(Skeleton.scripts(theirs).isEmpty());
    }

    @Test
    void a_page_in_liferay_has_its_brand_and_navigation_while_the_shells_bundle_is_away()
            throws Exception {
        String page =
                new LiferayPage(shell("en", Actor.anonymous()), "/needs").withoutShell().draw();

        assertTrue(page.contains("<span class=\"sena-brand-name\">SENA</span>"), page);
        assertTrue(page.contains("class=\"sena-nav\""), page);
        assertTrue(page.contains("class=\"sena-skip-link\""), page);
        assertFalse(page.contains("class=\"sena-search\""), page);
    }

    @ParameterizedTest
    @CsvSource({"teal, ''", "blue, sena-palette-blue", "#ffff00, ''", "pink, ''", "'', ''"})
    void a_palette_that_nobody_checked_is_passed_over(String palette, String cssClass)
            throws Exception {
        String page =
                new LiferayPage(shell("en", Actor.anonymous()), "/needs")
                        .with("palette", palette)
                        .draw();
        String body = Skeleton.of(page).get(0);

        assertEquals(
                cssClass.isEmpty()
                        ? "body {class=[sena]}"
                        : "body {class=[sena, " + cssClass + "]}",
                body);
    }

    @Test
    void the_search_and_the_footers_links_can_be_turned_off_in_liferay() throws Exception {
        String page =
                new LiferayPage(shell("en", Actor.anonymous()), "/needs")
                        .with("show-search", "false")
                        .with("show-footer-links", "false")
                        .draw();

        assertFalse(page.contains("sena-search"), page);
        assertFalse(page.contains("/web/sena/privacy"), page);
    }

    @ParameterizedTest
    @CsvSource({
        "sena_needs, 0",
        "com_liferay_journal_content_web_portlet_JournalContentPortlet, 1"
    })
    void a_portlet_of_ours_brings_its_own_heading_and_others_show_the_portals(
            String portlet, int headings) throws Exception {
        String markup =
                new LiferayPage(shell("en", Actor.anonymous()), "/needs")
                        .drawPortlet(portlet, "News <b>");

        assertTrue(markup.contains("id=\"portlet_" + portlet + "\""), markup);
        assertTrue(markup.contains("<h1>Content</h1>"), markup);
        assertEquals(headings, markup.split("<h2", -1).length - 1, markup);
        assertFalse(markup.contains("<b>"), markup);
    }

    private Actor signIn(Browser browser, String user, Role role) throws Exception {
        String form = browser.get("/web/sena/login").body();
        int at = form.indexOf("name=\"p_auth\" value=\"") + 21;
        String token = form.substring(at, form.indexOf('"', at));

        browser.post(
                "/web/sena/login", "p_auth=" + token + "&user=" + user + "&password=sena-demo");

        return ImmutableActor.builder()
                .userId(user)
                .displayName(name(browser.get(NEEDS).body()))
                .roles(Set.of(role))
                .build();
    }

    private static String name(String page) {
        int at = page.indexOf("sena-account-name\">") + 19;

        return page.substring(at, page.indexOf('<', at))
                .replace("You are ", "")
                .replace(" ydych chi", "");
    }

    private Shell shell(String language, Actor actor) {
        Locale locale =
                site.languages().stream()
                        .map(Language::locale)
                        .filter(each -> each.getLanguage().equals(language))
                        .findFirst()
                        .orElseThrow();

        return new ShellMaker(site).make(locale, actor, new PortalAddresses());
    }

    /** Addresses of a portal; none is compared. */
    private static final class PortalAddresses implements Host {

        @Override
        public String page() {
            return NEEDS;
        }

        @Override
        public String address(String path) {
            return path;
        }

        @Override
        public String pageIn(Language language) {
            return "/c/portal/update_language?languageId=" + language.locale();
        }

        @Override
        public String leave() {
            return "/web/sena/home?p_p_id=sena_start";
        }

        @Override
        public String quickExit() {
            return "https://www.bbc.co.uk/weather";
        }

        @Override
        public Optional<SearchTarget> search() {
            return Optional.of(
                    ImmutableSearchTarget.builder()
                            .action("/web/sena/services?p_p_id=sena_services")
                            .field("_sena_services_words")
                            .build());
        }

        @Override
        public boolean isDemo() {
            return true;
        }
    }
}
