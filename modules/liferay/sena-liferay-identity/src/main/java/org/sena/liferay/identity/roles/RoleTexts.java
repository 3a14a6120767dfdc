package org.sena.liferay.identity.roles;

import com.liferay.portal.kernel.util.LocaleUtil;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.sena.identity.api.Role;

/** What administrators read about the roles, in the languages of their portal. */
final class RoleTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Set<Locale> languages;

    /**
     * @param languages those of the portal instance; English is read where there is no translation
     */
    RoleTexts(Set<Locale> languages) {
        this.languages = languages;
    }

    Map<Locale, String> titles(Role role) {
        return texts(role.name() + ".title");
    }

    Map<Locale, String> descriptions(Role role) {
        return texts(role.name() + ".description");
    }

    /**
     * Liferay shows the text of its default language where there is none in somebody's own, so that
     * one is always there.
     */
    private Map<Locale, String> texts(String key) {
        Map<Locale, String> texts = new HashMap<>();

        languages.forEach(language -> texts.put(language, text(key, language)));
        texts.computeIfAbsent(LocaleUtil.getDefault(), language -> text(key, language));

        return texts;
    }

    private static String text(String key, Locale language) {
        return ResourceBundle.getBundle(
                        "content.Roles", language, RoleTexts.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
    }
}
