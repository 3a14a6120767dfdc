package org.sena.liferay.distribution;

import aQute.bnd.osgi.Domain;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Processor;
import aQute.bnd.osgi.Resource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bundle that is gathered: its packages, and the jars inside it. */
final class SuiteBundle {

    static final Path MODULES = Path.of(System.getProperty("sena.liferay.modules"));

    private final String name;
    private final Jar jar;
    private final Domain domain;
    private final Map<String, Jar> nested = new TreeMap<>();
    private final Map<String, Set<String>> packages = new TreeMap<>();

    SuiteBundle(String name, Jar jar) throws Exception {
        this.name = name;
        this.jar = jar;
        this.domain = Domain.domain(jar.getManifest());
        packages.put("", packages(jar));
        for (Map.Entry<String, Resource> entry : jar.getResources().entrySet()) {
            if (entry.getKey().endsWith(".jar")) {
                Jar inside = open(entry.getKey(), entry.getValue());
                nested.put(entry.getKey(), inside);
                packages.put(entry.getKey(), packages(inside));
            }
        }
    }

    /** All that {@code mvn package} gathers for Liferay, by name. */
    static List<SuiteBundle> gathered() throws Exception {
        List<SuiteBundle> bundles = new ArrayList<>();
        try (Stream<Path> files = Files.list(MODULES)) {
            for (Path path : files.sorted().collect(Collectors.toList())) {
                if (path.toString().endsWith(".jar")) {
                    bundles.add(read(path));
                }
            }
        }
        return bundles;
    }

    static SuiteBundle read(Path path) throws Exception {
        return new SuiteBundle(path.getFileName().toString(), new Jar(path.toFile()));
    }

    String name() {
        return name;
    }

    Domain domain() {
        return domain;
    }

    Set<String> exported() {
        return names(domain.getExportPackage().keySet());
    }

    Set<String> imported() {
        return names(domain.getImportPackage().keySet());
    }

    private static Set<String> names(Set<String> keys) {
        return keys.stream()
                .map(Processor::removeDuplicateMarker)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of the bundle's own classes and of the jars inside, by the place: "" or the jar's path. */
    Map<String, Set<String>> packages() {
        return packages;
    }

    private static Set<String> packages(Jar jar) {
        return jar.getResources().keySet().stream()
                .filter(path -> path.endsWith(".class") && path.contains("/"))
                .filter(path -> !path.startsWith("META-INF/"))
                .map(path -> path.substring(0, path.lastIndexOf('/')).replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The jars inside, by path. */
    Map<String, Jar> nested() {
        return nested;
    }

    private static Jar open(String path, Resource resource) throws Exception {
        return new Jar(path, new ByteArrayInputStream(bytes(resource)));
    }

    /** What Declarative Services read of it: what the header names, and nothing else. */
    List<byte[]> components() throws Exception {
        List<byte[]> components = new ArrayList<>();
        Optional<String> header = header("Service-Component");
        for (String path : header.map(paths -> paths.split("\\s*,\\s*")).orElse(new String[0])) {
            components.add(bytes(jar.getResource(path)));
        }
        return components;
    }

    /** A header of the manifest. */
    Optional<String> header(String header) throws Exception {
        return Optional.ofNullable(jar.getManifest().getMainAttributes().getValue(header));
    }

    /**
     * @param path without a slash before it
     */
    Optional<byte[]> file(String path) throws Exception {
        Resource resource = jar.getResource(path);
        return resource == null ? Optional.empty() : Optional.of(bytes(resource));
    }

    /** A class of the bundle; null when it has none of the name. */
    Resource classFile(String className) {
        return jar.getResource(className.replace('.', '/') + ".class");
    }

    private static byte[] bytes(Resource resource) throws Exception {
        ByteBuffer buffer = resource.buffer();
        if (buffer == null) {
            try (InputStream in = resource.openInputStream()) {
                return in.readAllBytes();
            }
        }
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return name;
    }

    /** For messages. */
    static String where(String bundle, String nested) {
        return nested.isEmpty() ? bundle : bundle + "!/" + nested;
    }
}
