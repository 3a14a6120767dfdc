package org.sena.liferay.site.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** A site that is there. */
@Value.Immutable
public interface FoundSite {

    SiteLook look();

    /** {@link Fingerprint}s of what was last made of it. */
    Map<SiteAspect, String> made();

    /** Public pages at the top, in the site's order, editors' own among them. */
    List<FoundPage> pages();

    /** Keys of all pages ever made, those that are gone among them. */
    Set<String> madePages();

    /** Keys of the pages in the order they were last put into; empty: never. */
    List<String> madeOrder();
}
