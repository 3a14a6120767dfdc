package org.sena.liferay.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Would GA112 know how long the texts in the suite's tables may be? */
class ModelHintsIT {

    private static final String HINTS = "META-INF/portlet-model-hints.xml";
    private static final String MAPPING = "META-INF/module-hbm.xml";

    @Test
    void every_bundle_with_tables_has_hints_that_liferay_reads() throws Exception {
        assertEquals(List.of(), new HintsCheck(SuiteBundle.gathered()).wrong());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sena-advice-service.jar",
                "sena-directory-exchange.jar",
                "sena-directory-service.jar",
                "sena-needs-service.jar",
                "sena-notification-service.jar",
                "sena-privacy-service.jar",
                "sena-referral-service.jar",
                "sena-scoring-service.jar"
            })
    void each_service_is_looked_at(String bundle) throws Exception {
        assertTrue(new HintsCheck(SuiteBundle.gathered()).withTables().contains(bundle));
    }

    /** Limits that stand in scoring's file, in GA112's words: 75 where the file says nothing. */
    @ParameterizedTest
    @CsvSource({
        "MatrixStepEntry,note,500",
        "MatrixStepEntry,doneByName,200",
        "MatrixStepEntry,doneBy,75",
        "MatrixVersionEntry,source,2000000"
    })
    void liferay_takes_the_limits_from_there(String entity, String field, int longest)
            throws Exception {
        LiferayModelHints hints = LiferayModelHints.begin();
        SuiteBundle scoring =
                SuiteBundle.read(SuiteBundle.MODULES.resolve("sena-scoring-service.jar"));

        hints.read(
                getClass().getClassLoader(),
                new ByteArrayInputStream(scoring.file(HINTS).orElseThrow()));

        assertEquals(
                longest,
                hints.getMaxLength("org.sena.scoring.service.store.model." + entity, field));
    }

    /** Each a bundle with one entity, in which one thing is not as it should be. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "all is well|true|" + HINTS + "|<model name='org.x.A'/>|-",
                "no header|-|" + HINTS + "|<model name='org.x.A'/>|no header Liferay-Service",
                "another place|true|portlet-model-hints.xml|<model name='org.x.A'/>|it has no"
                        + " META-INF",
                "another entity|true|" + HINTS + "|<model name='org.x.B'/>|has nothing of org.x.A",
                "half a file|true|" + HINTS + "|<model name='org.x.A'|can't read",
                "no such collection|true|"
                        + HINTS
                        + "|<model name='org.x.A'><field name='a'"
                        + " type='String'><hint-collection name='NONE'/></field></model>|can't read"
            })
    void a_planted_mistake_is_found(
            String what, String header, String path, String models, String said) throws Exception {
        Map<String, String> headers = new HashMap<>();
        if (header != null) {
            headers.put("Liferay-Service", header);
        }
        Map<String, String> files =
                Map.of(
                        "service.properties",
                        "build.number=1",
                        MAPPING,
                        "<hibernate-mapping><import class=\"org.x.A\"/></hibernate-mapping>",
                        path,
                        "<model-hints>" + models + "</model-hints>");

        List<String> wrong = new HintsCheck(List.of(Planted.bundle(headers, files))).wrong();

        if (said == null) {
            assertEquals(List.of(), wrong);
        } else {
            assertEquals(1, wrong.size(), wrong::toString);
            assertTrue(wrong.get(0).contains(said), wrong::toString);
        }
    }

    @Test
    void a_bundle_without_the_properties_of_its_service_is_found() throws Exception {
        SuiteBundle bundle =
                Planted.bundle(
                        Map.of("Liferay-Service", "true"),
                        Map.of(HINTS, "<model-hints><model name='org.x.A'/></model-hints>"));

        assertEquals(
                List.of("planted.jar: Liferay passes it over, for it has no service.properties"),
                new HintsCheck(List.of(bundle)).wrong());
    }
}
