package org.sena.liferay.distribution;

import aQute.bnd.version.Version;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The packages that Liferay Portal CE 7.4 GA112 offers to bundles, read from its API jar. A
 * package's presence there is needed for its export, yet is no proof of it: no portal is run here.
 */
final class LiferayExports {

    /**
     * Where Liferay's system bundle states another version than the package's own {@code
     * packageinfo}. Source: portal-bootstrap's list of system packages in GA112. The list takes in
     * the whole of the portal's mail.jar, of whose types {@code MailService}'s signatures are made.
     */
    private static final Map<String, String> STATED =
            Map.ofEntries(
                    Map.entry("javax.mail", "0"),
                    Map.entry("javax.mail.internet", "0"),
                    Map.entry("javax.portlet", "2.0.0"),
                    Map.entry("javax.portlet.annotations", "2.0.0"),
                    Map.entry("javax.portlet.filter", "2.0.0"),
                    Map.entry("javax.servlet", "3.1.0"),
                    Map.entry("javax.servlet.annotation", "3.1.0"),
                    Map.entry("javax.servlet.descriptor", "3.1.0"),
                    Map.entry("javax.servlet.http", "3.1.0"),
                    Map.entry("org.slf4j", "1.7.2"),
                    Map.entry("org.slf4j.helpers", "1.7.2"),
                    Map.entry("org.slf4j.spi", "1.7.2"));

    private static final Map<String, Set<String>> CONTRACTS =
            Map.of(
                    "JavaPortlet", Set.of("1.0.0", "2.0.0", "3.0.0"),
                    "JavaServlet", Set.of("2.5.0", "3.0.0", "3.1.0"),
                    "JavaJAXRS", Set.of("2.0.0", "2.1.0"));

    private final Map<String, Optional<Version>> packages = new TreeMap<>();

    private LiferayExports() {}

    static LiferayExports read(JarFile api) throws IOException {
        LiferayExports exports = new LiferayExports();

        for (JarEntry entry : Collections.list(api.entries())) {
            int slash = entry.getName().lastIndexOf('/');

            if (slash < 0) {
                continue;
            }

            String name = entry.getName().substring(0, slash).replace('/', '.');

            if (entry.getName().endsWith(".class")) {
                exports.packages.putIfAbsent(name, Optional.empty());
            } else if (entry.getName().endsWith("/packageinfo")) {
                exports.packages.put(name, version(api, entry));
            }
        }

        STATED.forEach(
                (name, version) -> exports.packages.put(name, Optional.of(new Version(version))));

        return exports;
    }

    boolean has(String name) {
        return packages.containsKey(name);
    }

    /** Empty when the package says none: then any range fits. */
    Optional<Version> version(String name) {
        return packages.getOrDefault(name, Optional.empty());
    }

    boolean hasContract(String contract, String version) {
        return CONTRACTS.getOrDefault(contract, Set.of()).contains(version);
    }

    private static Optional<Version> version(JarFile api, JarEntry entry) throws IOException {
        try (InputStream in = api.getInputStream(entry)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).trim();

            return text.startsWith("version ")
                    ? Optional.of(new Version(text.substring(8).trim()))
                    : Optional.empty();
        }
    }
}
