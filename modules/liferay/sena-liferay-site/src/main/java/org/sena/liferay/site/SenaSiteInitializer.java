package org.sena.liferay.site;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.site.exception.InitializationException;
import com.liferay.site.initializer.SiteInitializer;
import java.util.Locale;
import java.util.ResourceBundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.site.SiteException;

/**
 * SENA among the templates that Liferay offers when an administrator adds a site. GA112's {@code
 * SiteInitializerRegistry} finds it by the property {@code site.initializer.key}.
 */
@Component(
        property = "site.initializer.key=" + SenaSiteInitializer.KEY,
        service = SiteInitializer.class)
public class SenaSiteInitializer implements SiteInitializer {

    static final String KEY = "sena-site-initializer";

    private final SiteMaking making;

    @Activate
    public SenaSiteInitializer(@Reference SiteMaking making) {
        this.making = making;
    }

    @Override
    public String getKey() {
        return KEY;
    }

    @Override
    public String getName(Locale locale) {
        return text("name", locale);
    }

    @Override
    public String getDescription(Locale locale) {
        return text("description", locale);
    }

    /** None: Liferay then shows its own. */
    @Override
    public String getThumbnailSrc() {
        return "";
    }

    @Override
    public void initialize(long groupId) throws InitializationException {
        try {
            making.into(groupId, PrincipalThreadLocal.getUserId());
        } catch (PortalException | SiteException e) {
            throw new InitializationException(e);
        }
    }

    @Override
    public boolean isActive(long companyId) {
        return true;
    }

    private static String text(String key, Locale locale) {
        return ResourceBundle.getBundle(
                        "content.Site",
                        locale,
                        SenaSiteInitializer.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
