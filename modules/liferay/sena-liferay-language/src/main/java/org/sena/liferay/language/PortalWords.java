package org.sena.liferay.language;

import com.liferay.portal.kernel.language.Language;
import com.liferay.portal.kernel.util.LocaleUtil;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Publishes the words in every language of the portal, English where there is no translation: a key
 * without words would be shown as it is. GA112's {@code LanguageResources.MapHolder} takes up each
 * {@link ResourceBundle} that has a {@code language.id} and no portlet's name.
 */
@Component(service = {})
public class PortalWords {

    private final List<ServiceRegistration<?>> published = new ArrayList<>();

    @Activate
    public PortalWords(BundleContext context, @Reference Language language) {
        for (Locale locale : language.getAvailableLocales()) {
            Hashtable<String, Object> properties = new Hashtable<>();

            properties.put("language.id", LocaleUtil.toLanguageId(locale));
            published.add(context.registerService(ResourceBundle.class, in(locale), properties));
        }
    }

    @Deactivate
    void deactivate() {
        published.forEach(ServiceRegistration::unregister);
    }

    /** The machine's own language is nobody's here. */
    static ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle(
                "content.Portal",
                locale,
                PortalWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
