package org.sena.liferay.site.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** What holds for all pages of a site, as it is described or as it is there. */
@Value.Immutable
public interface SiteLook {

    /** Name by Liferay's language id, for example {@code en_GB}. */
    @Value.NaturalOrder
    SortedMap<String, String> names();

    /** Liferay's language ids; the first is the site's default. */
    List<String> languages();

    /** Liferay's id of the theme; empty: the portal's default theme. */
    String theme();

    /** Each aspect as one text, the same for sites that are alike in it. */
    default Map<SiteAspect, String> aspects() {
        Map<SiteAspect, String> aspects = new EnumMap<>(SiteAspect.class);
        aspects.put(SiteAspect.NAME, names().toString());
        aspects.put(
                SiteAspect.LANGUAGES,
                languages().stream().limit(1).collect(Collectors.joining())
                        + languages().stream().skip(1).sorted().collect(Collectors.toList()));
        aspects.put(SiteAspect.THEME, theme());

        return aspects;
    }
}
