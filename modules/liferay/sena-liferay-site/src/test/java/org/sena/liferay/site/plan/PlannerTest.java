package org.sena.liferay.site.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sena.liferay.site.plan.Sites.LIST;
import static org.sena.liferay.site.plan.Sites.NEEDS;
import static org.sena.liferay.site.plan.Sites.START;
import static org.sena.liferay.site.plan.Sites.WORK;
import static org.sena.liferay.site.plan.Sites.described;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlannerTest {

    private static final String NEEDS_RENAMED = NEEDS.replace("'Needs'", "'Check your needs'");
    private static final String NEEDS_FILLED =
            NEEDS.replace("['sena_needs']", "['sena_needs', 'sena_results']");
    private static final String NEEDS_CLOSED =
            NEEDS.replace("'navigation'", "'roles': ['RESIDENT'], 'navigation'");
    private static final String NEEDS_HIDDEN = NEEDS.replace("['GUEST', 'RESIDENT']", "[]");

    private final Ledger site = new Ledger();

    @BeforeEach
    void made() {
        site.run(described(START, NEEDS, WORK));
    }

    @Test
    void a_site_that_is_not_there_is_made_with_all_its_pages_in_order() {
        Plan plan = new Planner(false).plan(described(START, NEEDS, WORK), Ledger.EMPTY);

        assertEquals(
                List.of("/", "/needs", "/organisation"), List.copyOf(plan.newPages().keySet()));
        assertEquals(Set.of(SiteAspect.values()), plan.lookChanges());
        assertEquals(List.of(), plan.notes());
    }

    @Test
    void a_second_run_changes_nothing_and_says_nothing() {
        Plan plan = site.run(described(START, NEEDS, WORK));

        assertTrue(plan.isEmpty());
        assertEquals(List.of(), plan.pageChanges());
        assertEquals(List.of(), plan.notes());
    }

    @Test
    void a_page_that_is_new_in_the_description_comes_to_its_place() {
        Plan plan = site.run(described(START, LIST, NEEDS, WORK));

        assertEquals(Set.of("/my-list"), plan.newPages().keySet());
        assertEquals(List.of("/home", "/my-list", "/needs", "/organisation"), site.addresses());
    }

    static Stream<Arguments> changesOfTheDescription() {
        return Stream.of(
                Arguments.of(PageAspect.TITLE, NEEDS_RENAMED),
                Arguments.of(PageAspect.PORTLETS, NEEDS_FILLED),
                Arguments.of(PageAspect.VIEWERS, NEEDS_CLOSED),
                Arguments.of(PageAspect.NAVIGATION, NEEDS_HIDDEN));
    }

    @ParameterizedTest
    @MethodSource("changesOfTheDescription")
    void what_nobody_changed_by_hand_follows_the_description(PageAspect aspect, String needs) {
        Plan plan = site.run(described(START, needs, WORK));

        assertTrue(plan.pageChanges().get(0).changes().contains(aspect), plan.toString());
        assertEquals(1, plan.pageChanges().size());
        assertEquals(
                described(START, needs, WORK).pages().get("/needs"), site.page("/needs").page());
        assertTrue(site.run(described(START, needs, WORK)).isEmpty());
    }

    static Stream<Arguments> changesByHand() {
        return Stream.of(
                byHand(PageAspect.ADDRESS, NEEDS, page -> page.withAddress("/check")),
                byHand(
                        PageAspect.TITLE,
                        NEEDS_RENAMED,
                        page -> page.withTitles(new TreeMap<>(Map.of("en_GB", "What I need")))),
                byHand(PageAspect.PORTLETS, NEEDS_FILLED, page -> page.withPortlets(List.of())),
                byHand(PageAspect.PORTLETS, NEEDS, page -> page.withPortlets("sena_needs", "x")),
                byHand(PageAspect.VIEWERS, NEEDS, page -> page.withViewers("SENA Adviser")),
                byHand(PageAspect.VIEWERS, NEEDS_CLOSED, page -> page.withViewers("User")),
                byHand(PageAspect.NAVIGATION, NEEDS, page -> page.withHidden(true)));
    }

    private static Arguments byHand(
            PageAspect aspect, String needs, UnaryOperator<ImmutablePage> change) {
        return Arguments.of(aspect, needs, change);
    }

    @ParameterizedTest
    @MethodSource("changesByHand")
    void what_an_editor_changed_stays_and_is_named(
            PageAspect aspect, String needs, UnaryOperator<ImmutablePage> change) {
        site.edit("/needs", change);
        Page edited = site.page("/needs").page();

        Plan plan = site.run(described(START, needs, WORK));
        Plan again = site.run(described(START, needs, WORK));

        assertEquals(
                edited.aspects().get(aspect), site.page("/needs").page().aspects().get(aspect));
        assertEquals(1, plan.notes().size(), plan.notes().toString());
        assertTrue(plan.notes().get(0).contains("of the page /needs was changed by hand"));
        assertTrue(again.isEmpty());
        assertEquals(plan.notes(), again.notes());
    }

    @Test
    void an_editor_who_changes_the_title_does_not_keep_new_portlets_out() {
        site.edit("/needs", page -> page.withTitles(new TreeMap<>(Map.of("en_GB", "Mine"))));

        site.run(described(START, NEEDS_FILLED, WORK));

        assertEquals(List.of("sena_needs", "sena_results"), site.page("/needs").page().portlets());
        assertEquals("Mine", site.page("/needs").page().titles().get("en_GB"));
    }

    @Test
    void an_editor_who_takes_a_change_back_gets_the_description_again() {
        Page before = site.page("/needs").page();

        site.edit("/needs", page -> page.withPortlets(List.of()));
        site.run(described(START, NEEDS_FILLED, WORK));
        site.edit("/needs", page -> page.withPortlets(before.portlets()));
        site.run(described(START, NEEDS_FILLED, WORK));

        assertEquals(List.of("sena_needs", "sena_results"), site.page("/needs").page().portlets());
    }

    @Test
    void an_editor_who_was_faster_than_the_description_is_no_longer_in_its_way() {
        site.edit(
                "/needs",
                page ->
                        page.withTitles(
                                described(START, NEEDS_RENAMED).pages().get("/needs").titles()));

        Plan plan = site.run(described(START, NEEDS_RENAMED, WORK));
        site.run(described(START, NEEDS, WORK));

        assertEquals(List.of(), plan.notes());
        assertEquals("Needs", site.page("/needs").page().titles().get("en_GB"));
    }

    @Test
    void a_page_that_left_the_description_is_hidden_named_and_not_deleted() {
        Plan plan = site.run(described(START, WORK));

        assertTrue(site.page("/needs").page().hidden());
        assertEquals(Set.of("Guest", "Site Member"), site.page("/needs").page().viewers());
        assertTrue(plan.notes().get(0).startsWith("The page /needs is not in the site's"));
        assertTrue(site.run(described(START, WORK)).isEmpty());
    }

    @Test
    void a_page_that_comes_back_into_the_description_is_shown_again() {
        site.run(described(START, WORK));
        site.run(described(START, NEEDS, WORK));

        assertFalse(site.page("/needs").page().hidden());
    }

    @Test
    void an_editor_may_show_a_page_that_left_the_description() {
        site.run(described(START, WORK));
        site.edit("/needs", page -> page.withHidden(false));

        assertTrue(site.run(described(START, WORK)).isEmpty());
        assertFalse(site.page("/needs").page().hidden());
    }

    @Test
    void a_page_that_an_editor_deleted_is_made_again_only_when_the_administrator_wants_it() {
        site.delete("/needs");

        Plan plan = site.run(described(START, NEEDS, WORK));

        assertTrue(plan.newPages().isEmpty());
        assertTrue(plan.notes().get(0).contains("/needs was deleted by hand"));
        assertEquals(
                Set.of("/needs"),
                site.run(new Planner(true), described(START, NEEDS, WORK)).newPages().keySet());
    }

    @Test
    void a_page_of_somebody_else_at_our_address_stays_as_it_is() {
        Page theirs = ImmutablePage.builder().address("/my-list").hidden(false).build();
        site.add(0, Optional.empty(), theirs);

        Plan plan = site.run(described(START, LIST, NEEDS, WORK));

        assertTrue(plan.newPages().isEmpty());
        assertTrue(plan.notes().get(0).contains("has the address /my-list"));
    }

    @Test
    void the_copy_that_an_editor_makes_of_a_page_is_not_taken_for_it() {
        Page copy = ImmutablePage.copyOf(site.page("/needs").page()).withAddress("/needs-copy");
        site.add(0, Optional.of("/needs"), copy);

        site.run(described(START, NEEDS_RENAMED, WORK));

        assertEquals(List.of("/needs-copy", "/home", "/needs", "/organisation"), site.addresses());
        assertEquals(copy, site.page("/needs").page());
        site.delete("/needs");
        assertEquals("Check your needs", site.page("/needs").page().titles().get("en_GB"));
    }

    @Test
    void pages_follow_the_order_of_the_description_and_an_editors_own_keeps_its_place() {
        Page theirs = ImmutablePage.builder().address("/news").hidden(false).build();
        site.add(1, Optional.empty(), theirs);

        Plan plan = site.run(described(START, WORK, NEEDS));

        assertEquals(List.of("/home", "/news", "/organisation", "/needs"), site.addresses());
        assertTrue(site.run(described(START, WORK, NEEDS)).isEmpty(), plan.toString());
    }

    @Test
    void pages_that_an_editor_moved_stay_where_they_are_and_new_ones_stand_last() {
        site.move("/organisation", 0);

        Plan plan = site.run(described(START, LIST, NEEDS, WORK));

        assertEquals(List.of("/organisation", "/home", "/needs", "/my-list"), site.addresses());
        assertTrue(plan.notes().get(0).contains("order of the pages was changed by hand"));
    }

    @Test
    void what_an_editor_changed_about_the_whole_site_stays() {
        site.editLook(look -> look.withTheme("classic_WAR_classictheme"));

        Plan plan = site.run(described(START, NEEDS, WORK));

        assertFalse(plan.lookChanges().contains(SiteAspect.THEME));
        assertEquals(
                List.of("The theme of the site was changed by hand and stays so."), plan.notes());
    }
}
