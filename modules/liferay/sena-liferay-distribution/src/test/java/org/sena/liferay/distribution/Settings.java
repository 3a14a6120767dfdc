package org.sena.liferay.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/** The settings of a component as its bundle describes them (OSGi Metatype). */
final class Settings {

    private final Map<String, String> attributes = new TreeMap<>();

    private Settings() {}

    /** What is said of each setting, by its key; blank where a name or a description lacks. */
    Map<String, String> attributes() {
        return attributes;
    }

    /** Those of every bundle in the folder, by PID. */
    static Map<String, Settings> of(Path bundles) throws IOException {
        Map<String, Settings> all = new TreeMap<>();
        List<Path> jars;

        try (Stream<Path> files = Files.list(bundles)) {
            jars =
                    files.filter(file -> file.toString().endsWith(".jar"))
                            .collect(Collectors.toList());
        }

        for (Path jar : jars) {
            read(jar, all);
        }

        return all;
    }

    private static void read(Path jar, Map<String, Settings> all) throws IOException {
        try (JarFile bundle = new JarFile(jar.toFile())) {
            List<JarEntry> descriptions =
                    bundle.stream()
                            .filter(entry -> entry.getName().matches("OSGI-INF/metatype/.*\\.xml"))
                            .collect(Collectors.toList());

            for (JarEntry description : descriptions) {
                try (InputStream in = bundle.getInputStream(description)) {
                    read(parse(in), all);
                }
            }
        }
    }

    private static void read(Document document, Map<String, Settings> all) {
        Map<String, Element> classes = new HashMap<>();
        NodeList ocds = document.getElementsByTagName("OCD");
        NodeList designates = document.getElementsByTagName("Designate");

        for (int i = 0; i < ocds.getLength(); i++) {
            classes.put(((Element) ocds.item(i)).getAttribute("id"), (Element) ocds.item(i));
        }

        for (int i = 0; i < designates.getLength(); i++) {
            Element designate = (Element) designates.item(i);
            Element object = (Element) designate.getElementsByTagName("Object").item(0);
            String pid = designate.getAttribute("pid") + designate.getAttribute("factoryPid");

            all.put(pid, of(classes.get(object.getAttribute("ocdref"))));
        }
    }

    private static Settings of(Element ocd) {
        Settings settings = new Settings();
        NodeList ads = ocd.getElementsByTagName("AD");

        for (int i = 0; i < ads.getLength(); i++) {
            Element ad = (Element) ads.item(i);
            boolean says = !ad.getAttribute("name").isBlank() && ad.hasAttribute("description");

            settings.attributes.put(
                    ad.getAttribute("id"), says ? ad.getAttribute("description") : "");
        }

        return settings;
    }

    private static Document parse(InputStream in) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
