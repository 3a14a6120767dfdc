package org.sena.runtime.host.site;

import java.util.List;

/**
 * One page of the site.
 *
 * @param path the whole path, for example {@code /web/sena/needs}
 * @param title shown in navigation, and in the browser until a portlet sets a better one
 * @param portlets portlet names from top to bottom; the first one's markup holds the h1
 * @param mayOpen who may open the page
 * @param inNavigation whose navigation shows it
 */
public record SitePage(
        String path, Texts title, List<String> portlets, Audience mayOpen, Audience inNavigation) {

    public SitePage {
        portlets = List.copyOf(portlets);
    }
}
