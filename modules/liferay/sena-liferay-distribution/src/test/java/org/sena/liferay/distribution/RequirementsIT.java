package org.sena.liferay.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Does GA112, or another bundle of the suite, provide what the bundles require? */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequirementsIT {

    private List<SuiteBundle> suite;

    @BeforeAll
    void read() throws Exception {
        suite = SuiteBundle.gathered();
    }

    @Test
    void whatever_a_bundle_requires_is_provided() {
        assertEquals(List.of(), new CapabilityCheck(suite).missing());
    }

    /** How many times the check must name the planted bundle. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Java 11|osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=11))\"|0",
                "a later Java|osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=17))\"|1",
                "components of today|osgi.extender;filter:="
                        + "\"(&(osgi.extender=osgi.component)(version>=1.4.0)(!(version>=2.0.0)))\"|0",
                "components of tomorrow|osgi.extender;filter:="
                        + "\"(&(osgi.extender=osgi.component)(version>=1.5.0)(!(version>=2.0.0)))\"|1",
                "an extender nobody has|osgi.extender;filter:=\"(osgi.extender=osgi.cdi)\"|1",
                "one that is optional|osgi.extender;filter:=\"(osgi.extender=osgi.cdi)\""
                        + ";resolution:=optional|0",
                "two at once|osgi.extender;filter:=\"(osgi.extender=a)\""
                        + ",osgi.extender;filter:=\"(osgi.extender=b)\"|2",
                "another namespace|org.sena.nobody|1"
            })
    void a_planted_requirement_is_judged(String what, String header, int named) throws Exception {
        List<SuiteBundle> planted = new ArrayList<>(suite);
        planted.add(Planted.bundle(Map.of("Require-Capability", header), Map.of()));

        List<String> missing =
                new CapabilityCheck(planted)
                        .missing().stream()
                                .filter(line -> line.startsWith(Planted.NAME))
                                .collect(Collectors.toList());

        assertEquals(named, missing.size(), missing::toString);
    }

    @Test
    void a_bundle_of_the_suite_may_provide_it() throws Exception {
        List<SuiteBundle> planted = new ArrayList<>(suite);
        planted.add(
                Planted.bundle(
                        Map.of(
                                "Require-Capability",
                                "osgi.extender;filter:=\"(osgi.extender=ours)\"",
                                "Provide-Capability",
                                "osgi.extender;osgi.extender=ours"),
                        Map.of()));

        assertEquals(List.of(), new CapabilityCheck(planted).missing());
    }
}
