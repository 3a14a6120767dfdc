package org.sena.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;

class SiteReaderTest {

    private static final String GOOD =
            "{'name': {'en': 'SENA', 'cy': 'SENA!'}, 'place': {'en': 'Here'}, 'path': '/web/sena',"
                    + " 'languages': [{'id': 'en_GB', 'name': 'English'},"
                    + " {'id': 'cy_GB', 'name': 'Cymraeg', 'draft': true}],"
                    + " 'theme': {'styles': ['/o/a.css'], 'logo': '/o/l.svg', 'icon': '/o/i.svg'},"
                    + " 'quickExit': 'https://weather.example',"
                    + " 'pages': [{'url': '', 'title': {'en': 'Start'}, 'portlets': ['a', 'b']},"
                    + " {'url': '/work', 'title': {'en': 'Work', 'cy': 'Gwaith'},"
                    + " 'portlets': ['c'], 'roles': ['ADVISER'], 'navigation': []}],"
                    + " 'footer': [{'title': {'en': 'Call'}, 'href': 'tel:999'}]}";

    private static Site read(String json) {
        return new SiteReader().read("site.json", json.replace('\'', '"'));
    }

    @Test
    void a_page_has_its_path_below_the_site_and_its_portlets_in_order() {
        Site site = read(GOOD);

        assertEquals(List.of("a", "b"), site.page("/web/sena").orElseThrow().portlets());
        assertEquals(List.of("c"), site.page("/web/sena/work").orElseThrow().portlets());
        assertTrue(site.page("/work").isEmpty());
    }

    @Test
    void a_title_falls_back_to_the_first_language() {
        Site site = read(GOOD);
        Locale welsh = site.languages().get(1).locale();

        assertEquals("Gwaith", site.page("/web/sena/work").orElseThrow().title().in(welsh));
        assertEquals("Start", site.page("/web/sena").orElseThrow().title().in(welsh));
        assertTrue(site.languages().get(1).draft());
    }

    @Test
    void roles_say_who_may_open_a_page() {
        Site site = read(GOOD);
        Actor adviser = ImmutableActor.builder().userId("a").addRoles(Role.ADVISER).build();
        Actor resident = ImmutableActor.builder().userId("r").addRoles(Role.RESIDENT).build();
        Audience work = site.page("/web/sena/work").orElseThrow().mayOpen();
        Audience start = site.page("/web/sena").orElseThrow().mayOpen();

        assertTrue(work.admits(adviser));
        assertFalse(work.admits(resident));
        assertFalse(work.admits(Actor.anonymous()));
        assertTrue(start.admits(Actor.anonymous()));
        assertTrue(start.admits(resident));
    }

    @Test
    void an_empty_navigation_hides_the_page_from_everybody() {
        Actor adviser = ImmutableActor.builder().userId("a").addRoles(Role.ADVISER).build();

        assertFalse(read(GOOD).page("/web/sena/work").orElseThrow().inNavigation().admits(adviser));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'ADVISER'|'ADVISOR'|pages[1].roles[0] must be GUEST or a role, and \"ADVISOR\"",
                "'url': '/work'|'url': 'work'|pages[1].url must be a path",
                "'url': '/work'|'url': '/Work space'|pages[1].url must be a path",
                "'url': '/work'|'url': ''|pages[1] has the url of a page above",
                "'url': ''|'url': '/start'|pages must hold the start page",
                "['a', 'b']|[]|pages[0].portlets must name at least one portlet",
                "['a', 'b']|'a'|pages[0].portlets must be a list",
                "['a', 'b']|[7]|pages[0].portlets[0] must be a text",
                "{'en': 'Start'}|{'cy': 'Dechrau'}|pages[0].title must have a text in \"en\"",
                "{'en': 'Start'}|{'en': 'Start', 'fr': 'x'}|title has fields nobody knows: fr",
                "'tel:999'|'javascript:x'|footer[0].href must be a path of this site or an https:",
                "'tel:999'|'//evil.example'|footer[0].href must be a path of this site",
                "'draft': true|'draft': 'yes'|languages[1].draft must be true or false",
                "'en_GB'|'english!'|languages[0].id must be a language id like en_GB",
                "'path': '/web/sena',||it must have a \"path\"",
                "'icon': '/o/i.svg'|'icon': '/o/i.svg', 'palette': 'pink'|theme.palette must be one of teal,",
                "'footer'|'fotter'|it has fields nobody knows: fotter",
            })
    void a_mistake_is_named_with_its_place(String good, String bad, String message) {
        assertTrue(GOOD.contains(good), good);

        SiteException thrown =
                assertThrows(
                        SiteException.class,
                        () -> read(GOOD.replace(good, bad == null ? "" : bad)));

        assertTrue(thrown.getMessage().startsWith("site.json: "), thrown.getMessage());
        assertTrue(thrown.getMessage().contains(message), thrown.getMessage());
    }

    @Test
    void what_is_no_json_is_named_with_its_line() {
        SiteException thrown = assertThrows(SiteException.class, () -> read("{\n'name': \n}"));

        assertTrue(thrown.getMessage().startsWith("site.json: line 3"), thrown.getMessage());
    }

    @Test
    void a_missing_file_is_named() {
        SiteException thrown =
                assertThrows(
                        SiteException.class, () -> new SiteReader().read(Path.of("no/site.json")));

        assertTrue(thrown.getMessage().contains("site.json"), thrown.getMessage());
    }

    @Test
    void the_site_we_ship_can_be_read() {
        Site site = new SiteReader().read(Path.of("../../../configs/site.json"));

        assertTrue(site.page("/web/sena/needs").isPresent());
        assertEquals("/web/sena", site.path());
    }
}
