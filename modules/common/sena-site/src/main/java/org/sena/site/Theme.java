package org.sena.site;

import java.util.List;
import org.immutables.value.Value;

/** What makes the site look as it does; all files are paths of this site. */
@Value.Immutable
public interface Theme {

    /** Style sheets, in order. */
    List<String> styles();

    /** Scripts, in order; pages work without them. */
    List<String> scripts();

    /** The picture beside the site's name. */
    String logo();

    /** The picture in the browser's tab. */
    String icon();

    /** The brand colours; {@link Palette#DEFAULT} where the description names none. */
    @Value.Default
    default Palette palette() {
        return Palette.DEFAULT;
    }
}
