package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.model.LayoutSet;
import com.liferay.portal.kernel.service.LayoutSetLocalServiceWrapper;
import com.liferay.portal.model.impl.LayoutSetImpl;
import java.util.HashMap;
import java.util.Map;

/** Keeps the public layout sets of sites, which begin with the portal's default theme. */
final class KeptLayoutSets extends LayoutSetLocalServiceWrapper {

    static final String DEFAULT_THEME = "classic_WAR_classictheme";

    private final Map<Long, LayoutSet> kept = new HashMap<>();

    void make(long groupId) {
        LayoutSet layoutSet = new LayoutSetImpl();
        layoutSet.setGroupId(groupId);
        layoutSet.setThemeId(DEFAULT_THEME);
        kept.put(groupId, layoutSet);
    }

    @Override
    public LayoutSet getLayoutSet(long groupId, boolean privateLayout) {
        return kept.get(groupId);
    }

    @Override
    public LayoutSet updateLookAndFeel(
            long groupId, boolean privateLayout, String themeId, String colorSchemeId, String css) {
        kept.get(groupId).setThemeId(themeId);

        return kept.get(groupId);
    }
}
