package org.sena.liferay.site.plan;

import java.util.Map;
import org.immutables.value.Value;

/** The site that is described, in Liferay's terms. */
@Value.Immutable
public interface Described {

    SiteLook look();

    /** Page by key, in the order of navigation; the first is the home page. */
    Map<String, Page> pages();
}
