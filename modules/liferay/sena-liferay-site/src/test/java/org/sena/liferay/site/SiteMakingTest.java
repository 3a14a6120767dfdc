package org.sena.liferay.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.site.exception.InitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sena.liferay.site.portal.KeptGroups;
import org.sena.liferay.site.portal.KeptPortal;
import org.sena.liferay.site.portal.LiferayClasses;
import org.sena.site.SiteException;

class SiteMakingTest {

    private static final long COMPANY = KeptGroups.COMPANY;
    private static final long USER = 7;

    private final KeptPortal portal = new KeptPortal();

    @TempDir Path home;

    private SiteMaking making(Map<String, Object> settings) {
        return Making.with(portal, home, settings);
    }

    private Optional<Group> site() {
        return portal.sites.find(COMPANY, "/sena");
    }

    private int pages() {
        return portal.layouts.getLayouts(site().orElseThrow().getGroupId(), false).size();
    }

    @Test
    void the_shipped_site_is_made_at_its_address() throws PortalException {
        making(Map.of()).onStart(COMPANY, USER);

        assertTrue(pages() > 30);
        assertEquals("/home", portal.layouts.at("/home").getFriendlyURL());
    }

    @Test
    void nothing_is_made_when_the_administrator_does_not_want_it() throws PortalException {
        making(Map.of("createOnStart", false)).onStart(COMPANY, USER);

        assertTrue(site().isEmpty());
    }

    @Test
    void a_file_of_ones_own_is_read_below_liferays_home_at_each_start()
            throws IOException, PortalException {
        String shipped = Files.readString(Path.of("../../../configs/site.json"));
        SiteMaking making = making(Map.of("file", "own/site.json"));
        Files.createDirectories(home.resolve("own"));

        Files.writeString(home.resolve("own/site.json"), shipped);
        making.onStart(COMPANY, USER);
        int before = pages();
        Files.writeString(
                home.resolve("own/site.json"),
                shipped.replace(
                        "\"pages\": [",
                        "\"pages\": [{\"url\": \"/more\", \"title\": {\"en\": \"More\"},"
                                + " \"portlets\": [\"sena_more\"]},"));
        making.onStart(COMPANY, USER);

        assertEquals(before + 1, pages());
    }

    @Test
    void a_description_with_a_mistake_is_refused_with_its_place_and_nothing_is_made()
            throws IOException {
        Files.writeString(
                home.resolve("site.json"),
                Files.readString(Path.of("../../../configs/site.json"))
                        .replaceFirst("\"ADVISER\"", "\"ADVISOR\""));
        SiteMaking making = making(Map.of("file", "site.json"));

        SiteException thrown =
                assertThrows(SiteException.class, () -> making.onStart(COMPANY, USER));

        assertTrue(thrown.getMessage().contains("must be GUEST or a role"), thrown.getMessage());
        assertTrue(thrown.getMessage().contains("pages["), thrown.getMessage());
        assertTrue(site().isEmpty());
    }

    @Test
    void others_are_told_what_the_site_was_made_from() throws IOException, PortalException {
        String shipped = Files.readString(Path.of("../../../configs/site.json"));
        SiteMaking making = making(Map.of("file", "site.json"));

        assertEquals("SENA", making.site().name().in(Locale.UK));
        Files.writeString(
                home.resolve("site.json"),
                shipped.replace("{\"en\": \"SENA\"", "{\"en\": \"Help\""));
        making.onStart(COMPANY, USER);

        assertEquals("Help", making.site().name().in(Locale.UK));
    }

    @Test
    void a_file_that_is_not_there_is_refused_and_nothing_is_made() {
        SiteMaking making = making(Map.of("file", "site.json"));

        assertThrows(SiteException.class, () -> making.onStart(COMPANY, USER));
        assertTrue(site().isEmpty());
    }

    @Test
    void a_site_that_somebody_else_made_at_the_address_stays_as_it_is() throws PortalException {
        making(Map.of("friendlyUrl", "/other")).onStart(COMPANY, USER);
        Group theirs = portal.sites.find(COMPANY, "/other").orElseThrow();
        theirs.setFriendlyURL("/sena");
        theirs.setTypeSettings("");
        portal.groups.updateGroup(theirs);
        int before = pages();
        portal.layouts.deleteLayout(portal.layouts.at("/needs").getPlid());

        making(Map.of()).onStart(COMPANY, USER);

        assertEquals(before - 1, pages());
        assertEquals("", site().orElseThrow().getTypeSettings());
    }

    @Test
    void an_administrator_makes_the_pages_in_a_site_by_choosing_the_template()
            throws PortalException, InitializationException {
        making(Map.of("friendlyUrl", "/other")).onStart(COMPANY, USER);
        Group theirs = portal.sites.find(COMPANY, "/other").orElseThrow();
        portal.layouts
                .getLayouts(theirs.getGroupId(), false)
                .forEach(page -> portal.layouts.deleteLayout(page.getPlid()));
        theirs.setFriendlyURL("/sena");
        theirs.setTypeSettings("");
        portal.groups.updateGroup(theirs);
        SenaSiteInitializer template = new SenaSiteInitializer(making(Map.of()));

        template.initialize(theirs.getGroupId());

        assertTrue(pages() > 30);
        assertEquals("SENA", template.getName(LiferayClasses.WELSH));
        assertTrue(template.isActive(COMPANY));
    }
}
