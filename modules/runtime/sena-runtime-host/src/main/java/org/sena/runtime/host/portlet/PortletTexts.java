package org.sena.runtime.host.portlet;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/** A portlet's texts in one language, with a title even where the bundle has none. */
final class PortletTexts extends ResourceBundle {

    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Map<String, String> texts;
    private final Locale locale;

    /**
     * @param locale the language the texts are in; the root's when nobody translated them
     */
    private PortletTexts(Map<String, String> texts, Locale locale) {
        this.texts = Map.copyOf(texts);
        this.locale = locale;
    }

    static ResourceBundle of(DeployedPortlet portlet, Locale locale) {
        String title = portlet.string("javax.portlet.display-name", portlet.id());
        Map<String, String> texts = new HashMap<>();
        texts.put("javax.portlet.title", title);
        texts.put("javax.portlet.short-title", title);
        texts.put("javax.portlet.keywords", "");
        Locale found = Locale.ROOT;
        String base = portlet.string("javax.portlet.resource-bundle", "");

        if (!base.isEmpty()) {
            try {
                ResourceBundle written =
                        ResourceBundle.getBundle(
                                base, locale, portlet.context().getClassLoader(), NO_FALLBACK);
                found = written.getLocale();
                written.keySet().forEach(key -> texts.put(key, written.getString(key)));
            } catch (MissingResourceException e) {
                portlet.context().log("No texts " + base + " for portlet " + portlet.id());
            }
        }

        return new PortletTexts(texts, found);
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    /** Asked for every text, and so not a copy. */
    @Override
    protected Set<String> handleKeySet() {
        return texts.keySet();
    }

    @Override
    public Locale getLocale() {
        return locale;
    }
}
