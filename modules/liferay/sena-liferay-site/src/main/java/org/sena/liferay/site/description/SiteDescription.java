package org.sena.liferay.site.description;

import org.sena.site.Site;

/** Tells what {@code site.json} says: the administrator's own, or the one that is shipped. */
public interface SiteDescription {

    /**
     * As it was read when the site was last made or, before that, when somebody first asked. The
     * shipped one as long as the administrator's can't be used.
     */
    Site site();
}
