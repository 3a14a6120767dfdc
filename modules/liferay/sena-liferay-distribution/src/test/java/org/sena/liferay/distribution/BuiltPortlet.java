package org.sena.liferay.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A portlet as its built bundle declares it. */
final class BuiltPortlet {

    private final Map<String, String> properties;
    private final Set<String> files;

    private BuiltPortlet(Map<String, String> properties, Set<String> files) {
        this.properties = properties;
        this.files = files;
    }

    /** Those of every bundle in the folder. */
    static List<BuiltPortlet> in(Path bundles) throws IOException {
        List<BuiltPortlet> portlets = new ArrayList<>();
        List<Path> jars;

        try (Stream<Path> all = Files.list(bundles)) {
            jars =
                    all.filter(file -> file.toString().endsWith(".jar"))
                            .collect(Collectors.toList());
        }

        for (Path jar : jars) {
            read(jar, portlets);
        }

        return portlets;
    }

    String name() {
        return property("javax.portlet.name");
    }

    /** Empty when it is not declared. */
    String property(String name) {
        return properties.getOrDefault(name, "");
    }

    boolean hasFile(String path) {
        return files.contains(path);
    }

    @Override
    public String toString() {
        return name();
    }

    private static void read(Path jar, List<BuiltPortlet> portlets) throws IOException {
        try (JarFile bundle = new JarFile(jar.toFile())) {
            Set<String> files =
                    bundle.stream().map(JarEntry::getName).collect(Collectors.toUnmodifiableSet());

            for (String file : files) {
                if (file.matches("OSGI-INF/[^/]+\\.xml")) {
                    try (InputStream in = bundle.getInputStream(bundle.getEntry(file))) {
                        Map<String, String> properties = properties(parse(in));

                        if (properties.containsKey("javax.portlet.name")
                                && properties.containsKey("javax.portlet.version")) {
                            portlets.add(new BuiltPortlet(properties, files));
                        }
                    }
                }
            }
        }
    }

    private static Map<String, String> properties(Document component) {
        Map<String, String> properties = new HashMap<>();
        NodeList all = component.getElementsByTagName("property");

        for (int i = 0; i < all.getLength(); i++) {
            Element property = (Element) all.item(i);

            properties.put(property.getAttribute("name"), property.getAttribute("value"));
        }

        return properties;
    }

    private static Document parse(InputStream in) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
