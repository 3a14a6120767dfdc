package org.sena.runtime.database;

import java.nio.file.Path;

/** A process that starts a server and dies before it can stop it. */
final class KilledRuntime {

    private KilledRuntime() {}

    public static void main(String[] arguments) {
        EmbeddedDatabase.start(Path.of(arguments[0]), true);
        Runtime.getRuntime().halt(137);
    }

    /** Runs such a process to its end; its server runs on. */
    static void run(Path cluster) throws Exception {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRuntime.class.getName(),
                        cluster.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
