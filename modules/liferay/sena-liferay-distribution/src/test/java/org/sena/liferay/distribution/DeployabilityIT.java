package org.sena.liferay.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aQute.bnd.osgi.Domain;
import aQute.bnd.osgi.Processor;
import aQute.bnd.version.Version;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Would Liferay Portal CE 7.4 GA112 resolve what {@code mvn package} gathers for it? */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeployabilityIT {

    private static final Path MODULES = Path.of(System.getProperty("sena.liferay.modules"));

    private ImportCheck check;

    @BeforeAll
    void readExports() throws IOException {
        Map<String, Version> own = new HashMap<>();

        for (Path bundle : (Iterable<Path>) bundles()::iterator) {
            Domain.domain(manifest(bundle))
                    .getExportPackage()
                    .forEach(
                            (name, attrs) ->
                                    own.put(
                                            Processor.removeDuplicateMarker(name),
                                            new Version(attrs.getVersion())));
        }

        try (JarFile api = new JarFile(liferayApi())) {
            check = new ImportCheck(LiferayExports.read(api), own);
        }
    }

    static Stream<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MODULES)) {
            return files
                    .filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.toList())
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void every_mandatory_import_is_offered(Path bundle) throws IOException {
        assertEquals(List.of(), check.missing(manifest(bundle)));
    }

    @Test
    void every_context_is_gathered() throws IOException {
        List<String> names =
                bundles().map(path -> path.getFileName().toString()).collect(Collectors.toList());

        assertTrue(
                names.containsAll(
                        List.of(
                                "sena-web-kit.jar",
                                "sena-needs-web.jar",
                                "sena-referral-service.jar",
                                "sena-advice-web.jar",
                                "sena-liferay-identity.jar")),
                names::toString);
        assertTrue(Files.exists(MODULES.resolveSibling("war").resolve("sena-theme.war")));
    }

    @ParameterizedTest(name = "{0} is found missing")
    @CsvSource(
            delimiter = '|',
            value = {
                "org.slf4j;version=\"[2.0,3)\"",
                "javax.servlet;version=\"[4.0,5)\"",
                "com.liferay.portal.aop;version=\"[99,100)\"",
                "org.osgi.service.jaxrs.whiteboard",
                "org.apache.commons.lang3"
            })
    void a_bad_import_is_found(String header) {
        Manifest manifest = new Manifest();

        manifest.getMainAttributes().putValue("Import-Package", header);

        assertEquals(1, check.missing(manifest).size());
    }

    private static Manifest manifest(Path bundle) throws IOException {
        try (JarFile jar = new JarFile(bundle.toFile())) {
            return jar.getManifest();
        }
    }

    private static String liferayApi() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.contains("release.portal.api-"))
                .findFirst()
                .orElseThrow();
    }
}
