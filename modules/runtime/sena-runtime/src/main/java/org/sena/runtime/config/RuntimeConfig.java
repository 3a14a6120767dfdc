package org.sena.runtime.config;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.sena.runtime.failure.StartFailure;

/**
 * What one start of the runtime needs to know.
 *
 * @param home the folder with {@code bundles/}; the folder of this jar unless {@code sena.home} is
 *     set
 * @param configs the folder with {@code site.json}, {@code common/} and {@code runtime/}; {@code
 *     sena.configs}, by default {@code configs} under the working folder
 * @param data the folder that keeps the embedded database; {@code sena.data}, by default {@code
 *     data} under the working folder
 * @param host the address to listen on; {@code sena.host}, by default {@code localhost}, so that
 *     nobody else on the network sees a trial
 * @param port the port to listen on; {@code sena.port}, by default 8080
 * @param jdbc the outside database, or {@link Jdbc#EMBEDDED}
 * @param keepData whether {@code data} outlives the run; if not, it is removed at the end
 * @param extraPackages packages of the class path that bundles may import beside those the bundles
 *     of the home ask for; tests name their test framework here
 */
public record RuntimeConfig(
        Path home,
        Path configs,
        Path data,
        String host,
        int port,
        Jdbc jdbc,
        boolean keepData,
        List<String> extraPackages) {

    public RuntimeConfig {
        Objects.requireNonNull(host);
        home = home.toAbsolutePath().normalize();
        configs = configs.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        extraPackages = List.copyOf(extraPackages);
    }

    /** Reads the {@code sena.*} properties; a blank one counts as not given. */
    public static RuntimeConfig of(Properties properties) {
        return new RuntimeConfig(
                homeOf(properties),
                Path.of(text(properties, "sena.configs", "configs")),
                Path.of(text(properties, "sena.data", "data")),
                text(properties, "sena.host", "localhost"),
                portOf(properties),
                Jdbc.of(properties),
                true,
                List.of());
    }

    /** The same start with other data, which nobody keeps. */
    public RuntimeConfig withThrowAwayData(Path folder) {
        return new RuntimeConfig(home, configs, folder, host, port, jdbc, false, extraPackages);
    }

    /** The same start on another port. */
    public RuntimeConfig withPort(int other) {
        return new RuntimeConfig(home, configs, data, host, other, jdbc, keepData, extraPackages);
    }

    /** The same start with more packages of the class path visible to bundles. */
    public RuntimeConfig withExtraPackages(List<String> packages) {
        return new RuntimeConfig(home, configs, data, host, port, jdbc, keepData, packages);
    }

    /** Where people find it, without a slash at the end. */
    public String baseUrl() {
        return "http://" + (isWildcard() ? "localhost" : host) + ":" + port;
    }

    private boolean isWildcard() {
        return host.equals("0.0.0.0") || host.equals("::");
    }

    static String text(Properties properties, String key, String fallback) {
        String value = properties.getProperty(key, "").strip();
        return value.isEmpty() ? fallback : value;
    }

    private static int portOf(Properties properties) {
        String text = text(properties, "sena.port", "8080");
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Answered below, as any other number that is no port.
        }
        throw new StartFailure(
                "The port '"
                        + text
                        + "' is no port. Give a number from 1 to 65535: -Dsena.port=8080");
    }

    private static Path homeOf(Properties properties) {
        String given = text(properties, "sena.home", "");
        if (!given.isEmpty()) {
            return Path.of(given);
        }
        try {
            Path code =
                    Path.of(
                            RuntimeConfig.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            // In an IDE the code is target/classes, and the home that Maven made lies beside it.
            return Files.isDirectory(code) ? code.resolveSibling("runtime") : code.getParent();
        } catch (URISyntaxException e) {
            throw new StartFailure("The runtime can't find its home. Give it: -Dsena.home=…", e);
        }
    }
}
