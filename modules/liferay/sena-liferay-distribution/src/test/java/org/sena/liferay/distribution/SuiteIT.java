package org.sena.liferay.distribution;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Do the gathered bundles get along with each other, and with what GA112 has already? */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuiteIT {

    private final List<SuiteBundle> suite = new ArrayList<>();
    private LiferayExports liferay;

    @BeforeAll
    void read() throws Exception {
        suite.addAll(SuiteBundle.gathered());
        try (JarFile api =
                new JarFile(
                        Arrays.stream(System.getProperty("java.class.path").split(":"))
                                .filter(path -> path.contains("release.portal.api-"))
                                .findFirst()
                                .orElseThrow())) {
            liferay = LiferayExports.read(api);
        }
    }

    @Test
    void no_package_is_exported_twice() {
        assertEquals(List.of(), new PackageCheck(liferay, suite).exportedTwice());
    }

    @Test
    void no_bundle_has_a_copy_of_what_another_exports() throws Exception {
        assertEquals(List.of(), new PackageCheck(liferay, suite).copied());
    }

    @Test
    void nothing_is_shipped_that_liferay_has() throws Exception {
        assertEquals(List.of(), new PackageCheck(liferay, suite).shippedThoughLiferayHasThem());
    }

    @Test
    void every_service_that_a_component_needs_is_offered() throws Exception {
        assertEquals(List.of(), new ServiceCheck(suite).missing());
    }

    @Test
    void the_licence_of_all_that_others_made_is_known_and_listed() throws Exception {
        ThirdParties others = new ThirdParties(suite);

        Files.writeString(
                SuiteBundle.MODULES.resolve("../../THIRD-PARTY.md").normalize(), others.page());

        assertEquals(List.of(), others.unknown());
        assertTrue(others.page().contains("| drools-core 8."), others.page());
    }

    /** Each a mistake that somebody could make; the check must name it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a second exporter|Export-Package|org.sena.identity.api;version=1.0.0"
                        + "|org/sena/x/X.class|is exported by",
                "an export of Liferay's|Export-Package|com.liferay.portal.kernel.util"
                        + "|org/sena/x/X.class|and by Liferay",
                "a copy of an API|X-Nothing|none|org/sena/identity/api/Actor.class|has a copy of",
                "a class of the portal|X-Nothing|none"
                        + "|com/liferay/portal/kernel/util/StringUtil.class|which Liferay has",
                "an unknown library|X-Nothing|none|net/somebody/Library.class"
                        + "|package net.somebody"
            })
    void a_planted_mistake_is_found(
            String what, String header, String value, String file, String said) throws Exception {
        List<SuiteBundle> wrong = new ArrayList<>(suite);
        wrong.add(Planted.bundle(Map.of(header, value), Map.of(file, "")));
        PackageCheck check = new PackageCheck(liferay, wrong);
        List<String> found = new ArrayList<>(check.exportedTwice());

        found.addAll(check.copied());
        found.addAll(check.shippedThoughLiferayHasThem());
        found.addAll(new ThirdParties(wrong).unknown());

        assertTrue(
                found.stream().anyMatch(line -> line.contains("planted") && line.contains(said)),
                found::toString);
    }

    @Test
    void a_planted_reference_to_nobody_is_found() throws Exception {
        String component =
                "<scr:component xmlns:scr='http://www.osgi.org/xmlns/scr/v1.3.0' name='planted'>"
                        + "<reference name='a' interface='org.sena.Nobody'/>"
                        + "<reference name='b' interface='org.sena.Maybe' cardinality='0..1'/>"
                        + "<implementation class='org.sena.x.X'/></scr:component>";
        List<SuiteBundle> wrong = new ArrayList<>(suite);
        wrong.add(
                Planted.bundle(
                        Map.of("Service-Component", "OSGI-INF/planted.xml"),
                        Map.of("OSGI-INF/planted.xml", component)));

        List<String> found = new ServiceCheck(wrong).missing();

        assertEquals(
                List.of("planted.jar: planted needs org.sena.Nobody, which nobody offers"),
                found.stream().filter(line -> line.contains("planted")).collect(toList()));
    }
}
