package org.sena.runtime.host.input;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Named values in the order they came; a name can have several. */
public final class Values {

    private final Map<String, String[]> byName = new LinkedHashMap<>();

    public void add(String name, String value) {
        byName.merge(
                name,
                new String[] {value},
                (former, more) -> {
                    String[] all = new String[former.length + 1];
                    System.arraycopy(former, 0, all, 0, former.length);
                    all[former.length] = more[0];
                    return all;
                });
    }

    /** The first value of that name. */
    public Optional<String> first(String name) {
        String[] values = byName.get(name);

        return values == null ? Optional.empty() : Optional.of(values[0]);
    }

    /** The first value of that name; {@code otherwise} when there is none. */
    public String first(String name, String otherwise) {
        String[] values = byName.get(name);

        return values == null ? otherwise : values[0];
    }

    public Map<String, String[]> byName() {
        return Collections.unmodifiableMap(byName);
    }
}
