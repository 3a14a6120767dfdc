package org.sena.runtime.host.site;

import java.util.List;

/**
 * What makes the site look as it does; all are paths of this site.
 *
 * @param styles style sheets, in order
 * @param scripts scripts; pages work without them
 * @param logo the picture beside the site's name
 * @param icon the picture in the browser's tab
 */
public record Theme(List<String> styles, List<String> scripts, String logo, String icon) {

    public Theme {
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
    }
}
