package org.sena.liferay.site.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A site that plans are carried out on, in memory, and that an editor can change. */
final class Ledger {

    /** An empty site with the portal's theme. */
    static final FoundSite EMPTY =
            ImmutableFoundSite.builder()
                    .look(ImmutableSiteLook.builder().theme("classic_WAR_classictheme").build())
                    .build();

    private FoundSite site = EMPTY;
    private long lastId;

    Plan run(Described described) {
        return run(new Planner(false), described);
    }

    Plan run(Planner planner, Described described) {
        Plan plan = planner.plan(described, site);

        site = after(plan);

        return plan;
    }

    FoundPage page(String key) {
        return site.pages().stream()
                .filter(page -> page.key().filter(key::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    List<String> addresses() {
        return site.pages().stream()
                .map(page -> page.page().address())
                .collect(Collectors.toList());
    }

    void edit(String key, UnaryOperator<ImmutablePage> change) {
        FoundPage page = page(key);

        replace(
                page,
                ImmutableFoundPage.builder()
                        .from(page)
                        .page(change.apply(ImmutablePage.copyOf(page.page())))
                        .build());
    }

    void editLook(UnaryOperator<ImmutableSiteLook> change) {
        site =
                ImmutableFoundSite.copyOf(site)
                        .withLook(change.apply(ImmutableSiteLook.copyOf(site.look())));
    }

    /** An editor's own page, or copy of one. */
    void add(int place, Optional<String> key, Page page) {
        pages(
                pages ->
                        pages.add(
                                place,
                                ImmutableFoundPage.builder()
                                        .id(++lastId)
                                        .key(key)
                                        .page(page)
                                        .build()));
    }

    void delete(String key) {
        FoundPage page = page(key);
        pages(pages -> pages.remove(page));
    }

    void move(String key, int place) {
        FoundPage page = page(key);
        pages(
                pages -> {
                    pages.remove(page);
                    pages.add(place, page);
                });
    }

    private void replace(FoundPage page, FoundPage by) {
        pages(pages -> pages.set(pages.indexOf(page), by));
    }

    private void pages(java.util.function.Consumer<List<FoundPage>> change) {
        List<FoundPage> pages = new ArrayList<>(site.pages());
        change.accept(pages);
        site = ImmutableFoundSite.copyOf(site).withPages(pages);
    }

    private FoundSite after(Plan plan) {
        List<FoundPage> pages = new ArrayList<>(site.pages());

        plan.newPages()
                .forEach(
                        (key, page) ->
                                pages.add(
                                        ImmutableFoundPage.builder()
                                                .id(++lastId)
                                                .key(key)
                                                .page(page)
                                                .made(
                                                        Fingerprint.of(
                                                                PageAspect.class, page.aspects()))
                                                .build()));
        plan.pageChanges()
                .forEach(
                        change ->
                                pages.replaceAll(
                                        page ->
                                                page.id() == change.id()
                                                        ? of(page, change)
                                                        : page));

        List<FoundPage> ordered =
                plan.order().stream().map(key -> keyed(pages, key)).collect(Collectors.toList());

        return ImmutableFoundSite.builder()
                .look(look(plan))
                .made(plan.lookMade())
                .pages(Slots.of(pages, ordered))
                .madePages(plan.madePages())
                .madeOrder(plan.madeOrder())
                .build();
    }

    private static FoundPage keyed(List<FoundPage> pages, String key) {
        return pages.stream()
                .filter(page -> page.key().filter(key::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private SiteLook look(Plan plan) {
        ImmutableSiteLook look = ImmutableSiteLook.copyOf(site.look());

        for (SiteAspect aspect : plan.lookChanges()) {
            switch (aspect) {
                case NAME:
                    look = look.withNames(plan.look().names());
                    break;
                case LANGUAGES:
                    look = look.withLanguages(plan.look().languages());
                    break;
                default:
                    look = look.withTheme(plan.look().theme());
            }
        }

        return look;
    }

    private static FoundPage of(FoundPage found, PageChange change) {
        ImmutablePage page = ImmutablePage.copyOf(found.page());

        for (PageAspect aspect : change.changes()) {
            switch (aspect) {
                case ADDRESS:
                    page = page.withAddress(change.page().address());
                    break;
                case TITLE:
                    page = page.withTitles(change.page().titles());
                    break;
                case PORTLETS:
                    page = page.withPortlets(change.page().portlets());
                    break;
                case VIEWERS:
                    page = page.withViewers(change.page().viewers());
                    break;
                default:
                    page = page.withHidden(change.page().hidden());
            }
        }

        return ImmutableFoundPage.builder().from(found).page(page).made(change.made()).build();
    }
}
