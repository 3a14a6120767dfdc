package org.sena.site;

import java.util.List;
import org.immutables.value.Value;

/** One page of the site. */
@Value.Immutable
public interface SitePage {

    /** The whole path, for example {@code /web/sena/needs}. */
    String path();

    /** Shown in navigation, and in the browser until a portlet sets a better one. */
    Texts title();

    /** Portlet names from top to bottom, at least one; the first one's markup holds the h1. */
    List<String> portlets();

    /** Who may open the page. */
    Audience mayOpen();

    /** Whose navigation shows it. */
    Audience inNavigation();
}
