package org.sena.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Makes tables as Service Builder describes them, those that are not there yet. Their indexes come
 * after all steps, in Liferay from {@code IndexUpdaterUtil}.
 */
public final class GeneratedTables extends UpgradeProcess {

    private static final String DEFINITIONS = "META-INF/sql/tables.sql";

    private final ClassLoader bundle;
    private final List<String> names;

    /**
     * @param owner any class of the bundle that has the definitions
     * @param names as in the definitions, for example {@code SENA_ThreadEntry}
     */
    public GeneratedTables(Class<?> owner, String... names) {
        this.bundle = owner.getClassLoader();
        this.names = List.of(names);
    }

    /**
     * @throws IllegalArgumentException when the definitions have no such table
     */
    @Override
    protected void doUpgrade() throws Exception {
        String definitions = read();
        for (String name : names) {
            if (!hasTable(name)) {
                runSQL(definition(definitions, name));
            }
        }
    }

    /** What makes the table, in Service Builder's notation, without the semicolon. */
    static String definition(String definitions, String name) {
        return Arrays.stream(definitions.split(";"))
                .map(String::strip)
                .filter(statement -> statement.startsWith("create table " + name + " "))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table " + name));
    }

    private String read() throws IOException {
        try (InputStream in = bundle.getResourceAsStream(DEFINITIONS)) {
            if (in == null) {
                throw new IOException("The bundle has no " + DEFINITIONS);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
