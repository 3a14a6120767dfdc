package org.sena.privacy.service.processing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sena.privacy.api.processing.ProcessingRecord;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The modules of this suite that keep tables, as they lie on the disk. */
final class ServiceModules {

    private ServiceModules() {}

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();

        while (Files.notExists(folder.resolve("workspace.bnd"))) {
            folder = folder.getParent();
        }

        return folder;
    }

    /** Folders of the modules with a {@code service.xml}, by their names. */
    static Map<String, Path> all() {
        try (Stream<Path> files = Files.walk(root().resolve("modules"), 3)) {
            return files.filter(file -> file.endsWith("service.xml"))
                    .collect(
                            Collectors.toMap(
                                    file -> file.getParent().getFileName().toString(),
                                    Path::getParent,
                                    (one, other) -> one,
                                    TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProcessingRecord record(Path module) {
        Path file = module.resolve("src/main/resources").resolve(ProcessingBundles.PATH);

        try (InputStream content = Files.newInputStream(file)) {
            return new ProcessingReader().read(content, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns by entity. */
    static Map<String, Set<String>> entities(Path module) {
        try (InputStream content = Files.newInputStream(module.resolve("service.xml"))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            NodeList entities =
                    factory.newDocumentBuilder().parse(content).getElementsByTagName("entity");
            Map<String, Set<String>> columns = new TreeMap<>();

            for (int i = 0; i < entities.getLength(); i++) {
                Element entity = (Element) entities.item(i);

                columns.put(entity.getAttribute("name"), columns(entity));
            }

            return columns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("Can't read the service.xml of " + module, e);
        }
    }

    private static Set<String> columns(Element entity) {
        Set<String> columns = new TreeSet<>();

        for (Node node = entity.getFirstChild(); node != null; node = node.getNextSibling()) {
            if ("column".equals(node.getNodeName())) {
                columns.add(((Element) node).getAttribute("name"));
            }
        }
        if ("true".equals(entity.getAttribute("uuid"))) {
            columns.add("uuid");
        }

        return columns;
    }
}
