package org.sena.liferay.site.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sena.liferay.site.plan.Sites.LIST;
import static org.sena.liferay.site.plan.Sites.NEEDS;
import static org.sena.liferay.site.plan.Sites.START;
import static org.sena.liferay.site.plan.Sites.WORK;
import static org.sena.liferay.site.plan.Sites.described;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.util.UnicodeProperties;
import com.liferay.portal.model.impl.LayoutTypePortletImpl;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.identity.api.Role;
import org.sena.liferay.site.plan.Described;
import org.sena.liferay.site.plan.Description;
import org.sena.liferay.site.plan.Plan;
import org.sena.liferay.site.plan.Planner;
import org.sena.liferay.site.plan.Sites;
import org.sena.site.SiteReader;

class CarryingTest {

    private static final long USER = 7;

    private final KeptPortal portal = new KeptPortal();
    private final KeptPermissions permissions = portal.permissions;
    private final KeptRoles roles = portal.roles;
    private final KeptLayouts layouts = portal.layouts;
    private final KeptGroups groups = portal.groups;
    private final KeptPreferences preferences = portal.preferences;
    private final LiferaySites sites = portal.sites;

    private Group site;

    @BeforeEach
    void made() throws PortalException {
        Described described = described(START, NEEDS, LIST, WORK);

        site = sites.make(USER, "/sena", described.look());
        run(described);
    }

    private Plan run(Described described) throws PortalException {
        return portal.carrying.carryOut(
                groups.getGroup(site.getGroupId()), USER, described, new Planner(false));
    }

    private List<String> addresses() {
        return layouts.getLayouts(site.getGroupId(), false).stream()
                .map(Layout::getFriendlyURL)
                .collect(Collectors.toList());
    }

    @Test
    void the_site_has_its_name_address_languages_and_theme() {
        Group made = sites.find(KeptGroups.COMPANY, "/sena").orElseThrow();
        UnicodeProperties settings = made.getTypeSettingsProperties();

        assertTrue(made.isSite() && made.isActive());
        assertTrue(sites.isOwn(made));
        assertEquals("SENA", made.getNameMap().get(LiferayClasses.WELSH));
        assertEquals("false", settings.getProperty("inheritLocales"));
        assertEquals("en_GB,cy_GB", settings.getProperty("locales"));
        assertEquals("en_GB", settings.getProperty("languageId"));
        assertEquals(
                Sites.THEME, portal.layoutSets.getLayoutSet(made.getGroupId(), false).getThemeId());
    }

    @Test
    void pages_have_their_order_titles_and_addresses_and_the_first_is_the_home_page() {
        assertEquals(List.of("/home", "/needs", "/my-list", "/organisation"), addresses());
        assertEquals(
                Map.of(Locale.UK, "Needs", LiferayClasses.WELSH, "Anghenion"),
                layouts.at("/needs").getNameMap());
        assertEquals("My list", layouts.at("/my-list").getNameMap().get(LiferayClasses.WELSH));
        assertTrue(layouts.at("/my-list").isHidden());
        assertFalse(layouts.at("/needs").isHidden());
    }

    @Test
    void liferays_own_reading_of_a_page_finds_the_portlets_in_one_column_in_order() {
        Layout page = layouts.at("/organisation");
        LayoutTypePortletImpl read = new LayoutTypePortletImpl(page, null, null);

        assertEquals("1_column", read.getLayoutTemplateId());
        assertEquals("sena_organisation,sena_team", page.getTypeSettingsProperty("column-1"));
        assertEquals("portlet", page.getType());
    }

    @Test
    void portlets_stand_without_a_frame_unless_somebody_chose_one() throws Exception {
        long plid = layouts.at("/organisation").getPlid();
        preferences
                .getPreferences(0, 0, 3, plid, "sena_figures")
                .setValue(PortletFrames.DECORATOR, "decorate");

        run(described(START, NEEDS, LIST, WORK.replace("'sena_team'", "'sena_figures'")));

        assertEquals("decorate", frame(plid, "sena_figures"));
        assertEquals("barebone", frame(plid, "sena_organisation"));
    }

    private String frame(long plid, String portlet) {
        return preferences
                .getPreferences(0, 0, 3, plid, portlet)
                .getValue(PortletFrames.DECORATOR, "none");
    }

    @Test
    void a_page_that_names_roles_is_open_to_those_only() {
        Layout work = layouts.at("/organisation");

        assertEquals(Set.of("VIEW"), permissions.actions(work, roles.roleId(Role.ADVISER)));
        assertEquals(
                Set.of("VIEW"), permissions.actions(work, roles.roleId(Role.ORGANISATION_WORKER)));
        assertEquals(Set.of(), permissions.actions(work, roles.roleId(Role.RESIDENT)));
        assertFalse(permissions.actions(work, KeptRoles.GUEST).contains("VIEW"));
        assertFalse(permissions.actions(work, KeptRoles.MEMBER).contains("VIEW"));
        assertTrue(permissions.actions(work, KeptRoles.OWNER).contains("VIEW"));
        assertTrue(permissions.actions(layouts.at("/needs"), KeptRoles.GUEST).contains("VIEW"));
    }

    @Test
    void what_else_a_role_may_do_to_a_page_stays() throws PortalException {
        Layout work = layouts.at("/organisation");
        permissions.setResourcePermissions(work, roles.roleId(Role.ADMINISTRATOR), "UPDATE");

        run(described(START, NEEDS, LIST, WORK.replace("'ADVISER'", "'ADMINISTRATOR'")));

        assertEquals(
                Set.of("UPDATE", "VIEW"),
                permissions.actions(work, roles.roleId(Role.ADMINISTRATOR)));
        assertEquals(Set.of(), permissions.actions(work, roles.roleId(Role.ADVISER)));
        assertEquals(
                Set.of("CUSTOMIZE", "ADD_DISCUSSION"), permissions.actions(work, KeptRoles.MEMBER));
    }

    @Test
    void a_second_run_changes_nothing() throws PortalException {
        String before = layouts.getLayouts(site.getGroupId(), false).toString();

        Plan plan = run(described(START, NEEDS, LIST, WORK));

        assertTrue(plan.isEmpty(), plan.toString());
        assertEquals(List.of(), plan.notes());
        assertEquals(before, layouts.getLayouts(site.getGroupId(), false).toString());
    }

    @Test
    void a_new_page_comes_to_its_place_and_an_editors_page_keeps_its_own() throws PortalException {
        layouts.deleteLayout(layouts.at("/my-list").getPlid());
        Layout theirs = layouts.at("/organisation");
        UnicodeProperties settings = theirs.getTypeSettingsProperties();
        settings.remove("sena-page");
        theirs.setTypeSettingsProperties(settings);
        theirs.setFriendlyURL("/news");
        layouts.updateLayout(theirs);
        layouts.updatePriority(theirs.getPlid(), 1);

        Plan plan =
                run(
                        described(
                                START,
                                "{'url': '/services', 'title': {'en': 'S'}, 'portlets': ['s']}",
                                NEEDS));

        assertEquals(Set.of("/services"), plan.newPages().keySet());
        assertEquals(List.of("/home", "/news", "/services", "/needs"), addresses());
    }

    @Test
    void what_an_editor_changed_stays_and_the_rest_follows_the_description()
            throws PortalException {
        Layout needs = layouts.at("/needs");
        needs.setNameMap(Map.of(Locale.UK, "What I need"), Locale.UK);
        UnicodeProperties settings = needs.getTypeSettingsProperties();
        settings.setProperty("column-1", "sena_needs,com_liferay_journal_content_INSTANCE_x");
        needs.setTypeSettingsProperties(settings);
        layouts.updateLayout(needs);
        permissions.setResourcePermissions(needs, KeptRoles.MEMBER, "ADD_DISCUSSION");

        Plan plan =
                run(
                        described(
                                START,
                                NEEDS.replace("'Needs'", "'Check'")
                                        .replace("'sena_needs'", "'sena_other'")
                                        .replace("['GUEST', 'RESIDENT']", "[]"),
                                LIST,
                                WORK));

        Layout after = layouts.at("/needs");
        assertEquals("What I need", after.getNameMap().get(Locale.UK));
        assertEquals(
                "sena_needs,com_liferay_journal_content_INSTANCE_x",
                after.getTypeSettingsProperty("column-1"));
        assertFalse(permissions.actions(needs, KeptRoles.MEMBER).contains("VIEW"));
        assertTrue(after.isHidden());
        assertEquals(3, plan.notes().size(), plan.notes().toString());
    }

    @Test
    void a_page_that_left_the_description_is_hidden_and_stays_open() throws PortalException {
        run(described(START, NEEDS, LIST));

        assertTrue(layouts.at("/organisation").isHidden());
        assertEquals(
                Set.of("VIEW"),
                permissions.actions(layouts.at("/organisation"), roles.roleId(Role.ADVISER)));
    }

    @Test
    void liferay_takes_every_page_of_the_site_that_is_shipped() throws PortalException {
        Described shipped =
                new Description(
                                new SiteReader().read(Path.of("../../../configs/site.json")),
                                Set.of("en_GB", "cy_GB"),
                                "en_US")
                        .in(Sites.THEME);
        site = sites.make(USER, "/whole", shipped.look());

        run(shipped);

        assertEquals(
                shipped.pages().values().stream()
                        .map(page -> page.address())
                        .collect(Collectors.toList()),
                addresses());
        assertTrue(run(shipped).isEmpty());
    }
}
