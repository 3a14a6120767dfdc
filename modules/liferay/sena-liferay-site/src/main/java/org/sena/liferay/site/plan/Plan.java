package org.sena.liferay.site.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** All that is to do, and what to tell the administrator. */
@Value.Immutable
public interface Plan {

    /** How the site's look is to be, in the aspects that change. */
    SiteLook look();

    Set<SiteAspect> lookChanges();

    /** The {@link Fingerprint}s to keep with the site; complete. */
    Map<SiteAspect, String> lookMade();

    /** Pages to make, by key, in order; each goes to the end of the site. */
    Map<String, Page> newPages();

    List<PageChange> pageChanges();

    /** Keys of all pages ever made, after this plan. */
    Set<String> madePages();

    /**
     * The order for all pages of the description that are there after this plan; others keep their
     * places. Empty: no page moves.
     */
    List<String> order();

    /** The order to keep as the one last made. */
    List<String> madeOrder();

    /** What was left alone and why, a sentence each; nothing in them is about people. */
    List<String> notes();

    /** True when Liferay is as described already, but for what editors changed. */
    default boolean isEmpty() {
        return lookChanges().isEmpty()
                && newPages().isEmpty()
                && order().isEmpty()
                && pageChanges().stream().allMatch(change -> change.changes().isEmpty());
    }
}
