package org.sena.liferay.site.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the description with what is there and plans what to do:
 *
 * <ul>
 *   <li>a page that is new in the description is made;
 *   <li>what differs from the description and was not changed by hand is changed;
 *   <li>what an editor changed stays, and so does a page that an editor made or deleted;
 *   <li>a page that left the description is hidden from navigation, never deleted.
 * </ul>
 */
public final class Planner {

    private final boolean deletedAgain;

    /**
     * @param deletedAgain true to make pages again that an editor deleted
     */
    public Planner(boolean deletedAgain) {
        this.deletedAgain = deletedAgain;
    }

    /** The pages that were made from the description, by key, in the site's order. */
    public static Map<String, FoundPage> own(Described described, FoundSite there) {
        return new OwnPages(described, there).described();
    }

    /** Plans what to do so that what is there becomes as described. */
    public Plan plan(Described described, FoundSite there) {
        List<String> notes = new ArrayList<>();
        OwnPages own = new OwnPages(described, there);
        Map<String, Page> newPages = newPages(described, there, own, notes);
        List<PageChange> changes = new ArrayList<>();

        own.described()
                .forEach(
                        (key, page) ->
                                change(key, described.pages().get(key), page, notes)
                                        .ifPresent(changes::add));
        own.left().forEach((key, page) -> hiding(key, page, notes).ifPresent(changes::add));

        Order order = new Order(described, there, own, newPages.keySet());
        order.note().ifPresent(notes::add);

        Set<String> madePages = new LinkedHashSet<>(there.madePages());
        madePages.addAll(own.keys());
        madePages.addAll(newPages.keySet());

        return look(described.look(), there, notes)
                .newPages(newPages)
                .pageChanges(changes)
                .madePages(madePages)
                .order(order.moves())
                .madeOrder(order.made())
                .notes(notes)
                .build();
    }

    private Map<String, Page> newPages(
            Described described, FoundSite there, OwnPages own, List<String> notes) {
        Map<String, Page> newPages = new LinkedHashMap<>();

        described
                .pages()
                .forEach(
                        (key, page) -> {
                            if (own.described().containsKey(key)) {
                                return;
                            }

                            if (there.madePages().contains(key) && !deletedAgain) {
                                notes.add(
                                        "The page "
                                                + key
                                                + " was deleted by hand and is not made again.");
                            } else if (own.takes(page.address())) {
                                notes.add(
                                        "A page that somebody else made has the address "
                                                + page.address()
                                                + ": it stays, and the page "
                                                + key
                                                + " is not made. Give it another address.");
                            } else {
                                newPages.put(key, page);
                            }
                        });

        return newPages;
    }

    private static Optional<PageChange> change(
            String key, Page described, FoundPage found, List<String> notes) {
        return change(key, described, described.aspects(), found, notes);
    }

    /** Only who sees it in navigation changes; who may open it and what stands on it stays. */
    private static Optional<PageChange> hiding(String key, FoundPage found, List<String> notes) {
        notes.add(
                "The page "
                        + key
                        + " is not in the site's description any more. It is hidden from"
                        + " navigation; delete it by hand when nobody needs it.");

        Page hidden = ImmutablePage.builder().from(found.page()).hidden(true).build();

        return change(
                key,
                hidden,
                Map.of(PageAspect.NAVIGATION, hidden.aspects().get(PageAspect.NAVIGATION)),
                found,
                notes);
    }

    private static Optional<PageChange> change(
            String key,
            Page page,
            Map<PageAspect, String> described,
            FoundPage found,
            List<String> notes) {
        Map<PageAspect, Verdict> verdicts =
                Comparison.of(PageAspect.class, described, found.page().aspects(), found.made());
        Map<PageAspect, String> made = made(PageAspect.class, described, found.made(), verdicts);

        verdicts.forEach(
                (aspect, verdict) -> {
                    if (verdict == Verdict.KEEP) {
                        notes.add(kept(aspect, "page " + key));
                    }
                });

        PageChange change =
                ImmutablePageChange.builder()
                        .id(found.id())
                        .key(key)
                        .page(page)
                        .changes(changes(verdicts))
                        .made(made)
                        .build();

        return change.changes().isEmpty() && made.equals(found.made())
                ? Optional.empty()
                : Optional.of(change);
    }

    private static ImmutablePlan.Builder look(SiteLook look, FoundSite there, List<String> notes) {
        Map<SiteAspect, String> described = look.aspects();
        Map<SiteAspect, Verdict> verdicts =
                Comparison.of(SiteAspect.class, described, there.look().aspects(), there.made());

        verdicts.forEach(
                (aspect, verdict) -> {
                    if (verdict == Verdict.KEEP) {
                        notes.add(kept(aspect, "site"));
                    }
                });

        return ImmutablePlan.builder()
                .look(look)
                .lookChanges(changes(verdicts))
                .lookMade(made(SiteAspect.class, described, there.made(), verdicts));
    }

    private static String kept(Enum<?> aspect, String of) {
        return String.format(
                "The %s of the %s was changed by hand and stays so.",
                aspect.name().toLowerCase(Locale.ROOT), of);
    }

    private static <A extends Enum<A>> Set<A> changes(Map<A, Verdict> verdicts) {
        Set<A> changes = new LinkedHashSet<>(verdicts.keySet());
        changes.removeIf(aspect -> verdicts.get(aspect) != Verdict.CHANGE);

        return changes;
    }

    /** What somebody keeps is still marked as it was last made, so that it can be taken back. */
    private static <A extends Enum<A>> Map<A, String> made(
            Class<A> aspects,
            Map<A, String> described,
            Map<A, String> before,
            Map<A, Verdict> verdicts) {
        Map<A, String> made = new EnumMap<>(aspects);
        made.putAll(before);
        verdicts.forEach(
                (aspect, verdict) -> {
                    if (verdict != Verdict.KEEP) {
                        made.put(aspect, Fingerprint.of(described.get(aspect)));
                    }
                });

        return made;
    }
}
