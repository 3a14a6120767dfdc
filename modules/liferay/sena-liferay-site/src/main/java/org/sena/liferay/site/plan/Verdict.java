package org.sena.liferay.site.plan;

/** What becomes of one thing that the description says about the site or a page. */
public enum Verdict {

    /** It is as described. */
    AS_DESCRIBED,

    /** It is not as described, and nobody changed it since it was last made: it is made so. */
    CHANGE,

    /** Somebody changed it by hand since it was last made: it stays as they left it. */
    KEEP
}
