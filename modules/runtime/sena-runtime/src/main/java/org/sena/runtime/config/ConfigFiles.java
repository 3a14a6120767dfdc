package org.sena.runtime.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.felix.cm.file.ConfigurationHandler;
import org.sena.runtime.failure.StartFailure;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The configuration folder: what must be there is there, and each file can be read. */
public final class ConfigFiles {

    private final Path configs;

    public ConfigFiles(Path configs) {
        this.configs = configs;
    }

    /** Where configurations of OSGi components lie: those of both hosts, then the runtime's own. */
    public List<Path> osgiFolders() {
        return Stream.of("common/osgi/configs", "runtime/osgi/configs")
                .map(configs::resolve)
                .filter(Files::isDirectory)
                .collect(Collectors.toUnmodifiableList());
    }

    /** What is logged, and where to. */
    public Path logback() {
        return configs.resolve("runtime/logback.xml");
    }

    /**
     * Reads every file once.
     *
     * @throws StartFailure for the first one that is missing or broken
     */
    public void check() {
        if (!Files.isDirectory(configs)) {
            throw new StartFailure(
                    "The folder of configurations is missing: "
                            + configs
                            + ". Start in the workspace, or name it: -Dsena.configs=…");
        }
        mustExist(configs.resolve("site.json"));
        mustExist(logback());
        checkXml(logback());
        Stream.of(configs, configs.resolve("runtime"))
                .flatMap(folder -> files(folder, ".json"))
                .forEach(ConfigFiles::checkJson);
        osgiFolders().stream()
                .flatMap(folder -> files(folder, ".config"))
                .forEach(ConfigFiles::checkOsgi);
    }

    private static void mustExist(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StartFailure(
                    "A configuration file is missing: " + file + ". Put it back, then start again");
        }
    }

    private static Stream<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().endsWith(suffix))
                    .sorted()
                    .collect(Collectors.toList())
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkJson(Path file) {
        ObjectMapper mapper =
                new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try (InputStream in = Files.newInputStream(file)) {
            if (mapper.readTree(in).isMissingNode()) {
                throw broken(file, "it is empty", null);
            }
        } catch (JsonProcessingException e) {
            throw broken(
                    file, "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw broken(file, e.getMessage(), e);
        }
    }

    private static void checkOsgi(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            ConfigurationHandler.read(in);
        } catch (IOException | IllegalArgumentException e) {
            throw broken(file, e.getMessage(), e);
        }
    }

    private static void checkXml(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            builder.parse(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw broken(file, e.getMessage(), e);
        }
    }

    private static StartFailure broken(Path file, String reason, Exception cause) {
        return new StartFailure(
                "A configuration file can't be read: "
                        + file
                        + ": "
                        + String.valueOf(reason).lines().findFirst().orElse("")
                        + ". Correct it, then start again",
                cause);
    }
}
