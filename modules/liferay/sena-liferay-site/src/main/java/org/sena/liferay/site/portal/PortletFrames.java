package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.service.PortletPreferencesLocalService;
import com.liferay.portal.kernel.util.PortletKeys;
import java.util.List;
import javax.portlet.PortletPreferences;
import javax.portlet.ReadOnlyException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Portlets of SENA bring their own heading, so that Liferay shows them without frame and title: its
 * decorator {@code barebone}. One that somebody has chosen a decorator for keeps it.
 */
@Component(service = PortletFrames.class)
public class PortletFrames {

    /** Read by GA112's {@code PortletDisplay#getPortletDecoratorId} for each portlet of a page. */
    static final String DECORATOR = "portletSetupPortletDecoratorId";

    private final PortletPreferencesLocalService portletPreferencesLocalService;

    @Activate
    public PortletFrames(@Reference PortletPreferencesLocalService portletPreferencesLocalService) {
        this.portletPreferencesLocalService = portletPreferencesLocalService;
    }

    void remove(Layout page, List<String> portlets) {
        for (String portlet : portlets) {
            PortletPreferences preferences =
                    portletPreferencesLocalService.getPreferences(
                            page.getCompanyId(),
                            PortletKeys.PREFS_OWNER_ID_DEFAULT,
                            PortletKeys.PREFS_OWNER_TYPE_LAYOUT,
                            page.getPlid(),
                            portlet);

            if (preferences.getValue(DECORATOR, "").isEmpty()) {
                set(preferences);
                portletPreferencesLocalService.updatePreferences(
                        PortletKeys.PREFS_OWNER_ID_DEFAULT,
                        PortletKeys.PREFS_OWNER_TYPE_LAYOUT,
                        page.getPlid(),
                        portlet,
                        preferences);
            }
        }
    }

    private static void set(PortletPreferences preferences) {
        try {
            preferences.setValue(DECORATOR, "barebone");
        } catch (ReadOnlyException e) {
            throw new IllegalStateException("Liferay lets nobody choose a decorator", e);
        }
    }
}
