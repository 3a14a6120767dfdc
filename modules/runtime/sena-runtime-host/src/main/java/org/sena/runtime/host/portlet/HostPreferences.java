package org.sena.runtime.host.portlet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.portlet.PortletPreferences;

/** A portlet's preferences: what was stored, over the defaults of its service properties. */
final class HostPreferences implements PortletPreferences {

    private final DeployedPortlet portlet;
    private final PreferenceStore store;
    private final boolean writable;
    private final Map<String, String[]> stored;

    HostPreferences(DeployedPortlet portlet, PreferenceStore store, boolean writable) {
        this.portlet = portlet;
        this.store = store;
        this.writable = writable;

        try {
            stored = new LinkedHashMap<>(store.of(portlet.id()));
        } catch (IOException e) {
            throw new UncheckedIOException("Preferences of " + portlet.id(), e);
        }
    }

    @Override
    public boolean isReadOnly(String key) {
        return false;
    }

    @Override
    public String getValue(String key, String otherwise) {
        String[] values = getValues(key, null);

        return values == null || values.length == 0 ? otherwise : values[0];
    }

    @Override
    public String[] getValues(String key, String[] otherwise) {
        String[] values = stored.getOrDefault(key, portlet.defaultPreferences().get(key));

        return values == null ? otherwise : values.clone();
    }

    @Override
    public void setValue(String key, String value) {
        stored.put(key, new String[] {value});
    }

    @Override
    public void setValues(String key, String... values) {
        stored.put(key, values.clone());
    }

    @Override
    public Enumeration<String> getNames() {
        return Collections.enumeration(getMap().keySet());
    }

    @Override
    public Map<String, String[]> getMap() {
        Map<String, String[]> all = new LinkedHashMap<>(portlet.defaultPreferences());
        all.putAll(stored);
        all.replaceAll((key, values) -> values.clone());

        return all;
    }

    @Override
    public void reset(String key) {
        stored.remove(key);
    }

    @Override
    public void store() throws IOException {
        if (!writable) {
            throw new IllegalStateException("Preferences are stored in actions, not in views");
        }

        store.store(portlet.id(), stored);
    }
}
