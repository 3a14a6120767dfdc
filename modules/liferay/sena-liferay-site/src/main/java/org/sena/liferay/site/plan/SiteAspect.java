package org.sena.liferay.site.plan;

/** What the description says about the whole site; each is compared and kept on its own. */
public enum SiteAspect {

    /** In each language of the site. */
    NAME,

    /** Which languages the site speaks; the first is its default. */
    LANGUAGES,

    /** The theme of its pages. */
    THEME
}
