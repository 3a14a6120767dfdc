package org.sena.operations.health;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The folder that the host keeps its data in. */
final class HostData {

    private HostData() {}

    /**
     * The runtime's {@code sena.data}, else {@code data} in Liferay's home, else {@code data} here.
     *
     * @param property gives a framework property, or null
     */
    static Path of(UnaryOperator<String> property) {
        String data = property.apply("sena.data");

        if (data != null) {
            return Path.of(data).toAbsolutePath();
        }

        String home = property.apply("liferay.home");

        return Path.of(home == null ? "." : home, "data").toAbsolutePath();
    }
}
