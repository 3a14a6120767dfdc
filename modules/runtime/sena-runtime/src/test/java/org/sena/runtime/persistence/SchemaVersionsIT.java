package org.sena.runtime.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever changes tables raises their version and writes the step that leads there. */
class SchemaVersionsIT {

    private static final String WHAT_TO_DO =
            "The tables of %1$s are not those of version %2$s any more. People have databases of"
                    + " that version. So: raise Liferay-Require-SchemaVersion in the module's bnd.bnd"
                    + " (1.1.0 for what is added, 2.0.0 for what is taken away or changed), register a"
                    + " step from %2$s in its package store.upgrade, put rows of %2$s into the tests of"
                    + " the upgrade, and add the line %1$s/NEW-VERSION=%3$s to"
                    + " src/test/resources/schema/fingerprints.properties of the runtime.";

    @Test
    void tables_are_those_of_the_version_that_the_bundle_names() throws Exception {
        Properties recorded = recorded();
        List<String> changed =
                PresentModules.read(Path.of(".")).stream()
                        .filter(m -> !fingerprint(m).equals(recorded.getProperty(key(m))))
                        .map(m -> WHAT_TO_DO.formatted(m.owner(), m.version(), fingerprint(m)))
                        .toList();

        assertEquals(List.of(), changed);
    }

    @Test
    void a_changed_column_changes_the_fingerprint_and_white_space_does_not() throws Exception {
        ModuleSchema module = PresentModules.read(Path.of(".")).get(0);

        assertTrue(
                !fingerprint(module)
                        .equals(fingerprint(with(module, "VARCHAR(75)", "VARCHAR(76)"))));
        assertEquals(fingerprint(module), fingerprint(with(module, "\n", "\r\n ")));
    }

    private static ModuleSchema with(ModuleSchema module, String from, String to) {
        return new ModuleSchema(
                module.owner(),
                module.version(),
                module.tables().replace(from, to),
                module.indexes(),
                module.steps());
    }

    private static String key(ModuleSchema module) {
        return module.owner() + "/" + module.version();
    }

    /** Of the tables in the order of their names, whatever white space they are written with. */
    static String fingerprint(ModuleSchema module) {
        Map<String, String> tables = new TreeMap<>();
        for (String sql : module.tables().split(";")) {
            String line = sql.replaceAll("\\s+", " ").strip();
            tables.put(line, line);
        }
        String text = tables.values().stream().collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)),
                            0,
                            16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties recorded() throws IOException {
        Properties recorded = new Properties();
        recorded.load(new StringReader(FormerData.read("/schema/fingerprints.properties")));
        return recorded;
    }
}
