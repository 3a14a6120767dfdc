package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.service.PortletPreferencesLocalServiceWrapper;
import com.liferay.portlet.PortletPreferencesImpl;
import java.util.HashMap;
import java.util.Map;
import javax.portlet.PortletPreferences;

/** Keeps the preferences of portlets on pages, GA112's own {@link PortletPreferencesImpl}. */
final class KeptPreferences extends PortletPreferencesLocalServiceWrapper {

    private final Map<String, PortletPreferences> kept = new HashMap<>();

    @Override
    public PortletPreferences getPreferences(
            long companyId, long ownerId, int ownerType, long plid, String portletId) {
        return kept.computeIfAbsent(plid + portletId, key -> new PortletPreferencesImpl());
    }

    @Override
    public com.liferay.portal.kernel.model.PortletPreferences updatePreferences(
            long ownerId,
            int ownerType,
            long plid,
            String portletId,
            PortletPreferences preferences) {
        kept.put(plid + portletId, preferences);

        return null;
    }
}
