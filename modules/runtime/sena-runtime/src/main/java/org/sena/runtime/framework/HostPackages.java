package org.sena.runtime.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * Which packages of the class path the framework offers to bundles.
 *
 * <p>A package that some bundle exports comes from that bundle. Of the others, the class path
 * offers those that a bundle needs and the class path holds, in the version of Liferay's {@code
 * packageinfo}. Optional imports don't count: CXF would find the host's Spring and take it.
 */
final class HostPackages {

    /**
     * Logging is shared, so that there is one log. Bundles ask for 1.7, the HTTP server for 2.0.
     */
    private static final List<String> LOGGING =
            List.of(
                    "org.slf4j;version=\"1.7.36\"",
                    "org.slf4j;version=\"2.0.17\"",
                    "org.slf4j.event;version=\"2.0.17\"",
                    "org.slf4j.helpers;version=\"1.7.36\"",
                    "org.slf4j.helpers;version=\"2.0.17\"",
                    "org.slf4j.spi;version=\"1.7.36\"",
                    "org.slf4j.spi;version=\"2.0.17\"");

    private final ClassLoader classPath;
    private final Set<String> platform;

    HostPackages(ClassLoader classPath) {
        this.classPath = classPath;
        platform =
                ModuleLayer.boot().modules().stream()
                        .filter(module -> module.getName().matches("(java|jdk)\\..*"))
                        .flatMap(module -> module.getPackages().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The value of {@link Constants#FRAMEWORK_SYSTEMPACKAGES_EXTRA} for these bundles. */
    String offeredTo(List<Path> bundles, Collection<String> extra) {
        Set<String> imports = new TreeSet<>();
        Set<String> exports = new HashSet<>();
        for (Path bundle : bundles) {
            try (JarFile jar = new JarFile(bundle.toFile())) {
                imports.addAll(packages(jar.getManifest(), Constants.IMPORT_PACKAGE));
                exports.addAll(packages(jar.getManifest(), Constants.EXPORT_PACKAGE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        imports.removeAll(exports);
        List<String> offered = new ArrayList<>(LOGGING);
        imports.stream()
                .filter(this::isOnlyOnClassPath)
                .map(name -> name + version(name))
                .forEach(offered::add);
        offered.addAll(extra);
        return String.join(",", offered);
    }

    private boolean isOnlyOnClassPath(String name) {
        return !name.startsWith("java.")
                && !name.startsWith("org.osgi.")
                && !name.startsWith("org.slf4j")
                && !platform.contains(name)
                && classPath.getResource(name.replace('.', '/')) != null;
    }

    /** Liferay's own system bundle takes its versions from these files, too. */
    private String version(String name) {
        try (InputStream in =
                classPath.getResourceAsStream(name.replace('.', '/') + "/packageinfo")) {
            if (in == null) {
                return "";
            }
            String info = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return info.startsWith("version ")
                    ? ";version=\"" + info.substring("version ".length()).strip() + "\""
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> packages(Manifest manifest, String header) throws IOException {
        try {
            ManifestElement[] elements =
                    ManifestElement.parseHeader(
                            header, manifest.getMainAttributes().getValue(header));
            List<String> names = new ArrayList<>();
            for (ManifestElement element : elements == null ? new ManifestElement[0] : elements) {
                if (!"optional".equals(element.getDirective(Constants.RESOLUTION_DIRECTIVE))) {
                    names.addAll(List.of(element.getValueComponents()));
                }
            }
            return names;
        } catch (BundleException e) {
            throw new IOException(e);
        }
    }
}
