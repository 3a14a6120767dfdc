package org.sena.privacy.service.cipher;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The folder that the host keeps its data in. */
public final class DataFolder {

    private DataFolder() {}

    /**
     * The runtime's {@code sena.data}, else Liferay's {@code data} under {@code liferay.home}, else
     * {@code data} here.
     */
    public static Path of(UnaryOperator<String> property) {
        String data = property.apply("sena.data");
        if (data != null) {
            return Path.of(data).toAbsolutePath();
        }
        String home = property.apply("liferay.home");
        return Path.of(home == null ? "." : home, "data").toAbsolutePath().normalize();
    }
}
