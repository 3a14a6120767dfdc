package org.sena.runtime.host.portlet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.portlet.MutableActionParameters;
import javax.portlet.MutablePortletParameters;
import javax.portlet.MutableRenderParameters;
import javax.portlet.MutableResourceParameters;
import javax.portlet.PortletParameters;

/** One kind of parameters for all the kinds the portlet API names. */
final class Parameters
        implements MutableRenderParameters, MutableActionParameters, MutableResourceParameters {

    private final Map<String, String[]> values = new LinkedHashMap<>();
    private final Set<String> publicNames;

    Parameters(Set<String> publicNames) {
        this.publicNames = publicNames;
    }

    Parameters(Parameters other) {
        this(other.publicNames);
        other.values.forEach((name, all) -> values.put(name, all.clone()));
    }

    /** All values; not a copy. */
    Map<String, String[]> values() {
        return values;
    }

    /** A copy of all values that are public, or of those that are not. */
    Map<String, String[]> copy(boolean ofPublic) {
        Map<String, String[]> copy = new LinkedHashMap<>();

        values.forEach(
                (name, all) -> {
                    if (publicNames.contains(name) == ofPublic) {
                        copy.put(name, all.clone());
                    }
                });

        return Collections.unmodifiableMap(copy);
    }

    Map<String, String[]> copy() {
        return new Parameters(this).values;
    }

    void addAll(Map<String, String[]> more) {
        more.forEach((name, all) -> setValues(name, all));
    }

    @Override
    public String getValue(String name) {
        String[] all = values.get(named(name));

        return all == null || all.length == 0 ? null : all[0];
    }

    @Override
    public String[] getValues(String name) {
        String[] all = values.get(named(name));

        return all == null ? null : all.clone();
    }

    @Override
    public Set<String> getNames() {
        return new LinkedHashSet<>(values.keySet());
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public Parameters clone() {
        return new Parameters(this);
    }

    @Override
    public boolean isPublic(String name) {
        return publicNames.contains(named(name));
    }

    @Override
    public String setValue(String name, String value) {
        String former = getValue(name);

        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, new String[] {value});
        }

        return former;
    }

    @Override
    public String[] setValues(String name, String... all) {
        return all == null || all.length == 0
                ? values.remove(named(name))
                : values.put(named(name), all.clone());
    }

    @Override
    public boolean removeParameter(String name) {
        return values.remove(named(name)) != null;
    }

    @Override
    public MutablePortletParameters set(PortletParameters others) {
        values.clear();

        return add(others);
    }

    @Override
    public MutablePortletParameters add(PortletParameters others) {
        others.getNames().forEach(name -> setValues(name, others.getValues(name)));

        return this;
    }

    @Override
    public void clear() {
        values.clear();
    }

    @Override
    public void clearPrivate() {
        values.keySet().removeIf(name -> !publicNames.contains(name));
    }

    @Override
    public void clearPublic() {
        values.keySet().removeIf(publicNames::contains);
    }

    private static String named(String name) {
        if (name == null) {
            throw new IllegalArgumentException("A parameter has a name");
        }

        return name;
    }
}
