package org.sena.liferay.site.plan;

/** What the description says about a page; each is compared and kept on its own. */
public enum PageAspect {

    /** Below the site, for example {@code /needs}. */
    ADDRESS,

    /** In each language of the site. */
    TITLE,

    /** Which portlets stand on the page, in order. */
    PORTLETS,

    /** The Liferay roles that may open it. */
    VIEWERS,

    /** Whether the navigation shows it. */
    NAVIGATION
}
