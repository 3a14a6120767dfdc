package org.sena.runtime.config;

import java.util.Properties;
import org.sena.runtime.failure.StartFailure;

/**
 * A PostgreSQL outside this process, from {@code sena.jdbc.url}, {@code sena.jdbc.user} and {@code
 * sena.jdbc.password}. The password may come from the environment variable {@code
 * SENA_JDBC_PASSWORD} instead, where a list of processes does not show it.
 */
public record Jdbc(String url, String user, String password) {

    /** No outside database: the runtime brings its own. */
    public static final Jdbc EMBEDDED = new Jdbc("", "", "");

    private static final String SCHEME = "jdbc:postgresql:";

    static Jdbc of(Properties properties) {
        String url = RuntimeConfig.text(properties, "sena.jdbc.url", "");
        if (url.isEmpty()) {
            return EMBEDDED;
        }
        if (!url.startsWith(SCHEME)) {
            throw new StartFailure(
                    "SENA keeps its records in PostgreSQL only. Give an address like"
                            + " -Dsena.jdbc.url=jdbc:postgresql://localhost:5432/sena");
        }
        String environment = System.getenv().getOrDefault("SENA_JDBC_PASSWORD", "");
        return new Jdbc(
                url,
                RuntimeConfig.text(properties, "sena.jdbc.user", ""),
                RuntimeConfig.text(properties, "sena.jdbc.password", environment));
    }

    public boolean isEmbedded() {
        return url.isEmpty();
    }

    /** The address without its parameters, which may hold a password. */
    public String shownUrl() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return isEmbedded() ? "embedded" : shownUrl();
    }
}
