package org.sena.liferay.site.plan;

/**
 * Liferay's id of a portlet that a bundle registers: its {@code javax.portlet.name} as it can be
 * used in scripts. GA112's {@code PortletTracker#addingService} makes {@code _} of each dot and
 * dollar sign, and then {@code com.liferay.util.JS#getSafeName} leaves out spaces and hyphens. Ids
 * of portlets that stand on a page once have no instance part.
 */
final class PortletIds {

    private PortletIds() {}

    static String of(String name) {
        return name.replaceAll("[.$]", "_").replaceAll("[- ]", "");
    }
}
