package org.sena.runtime.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.runtime.failure.StartFailure;

/** The bundles of a home, in the order of their names. */
final class BundleFolder {

    private BundleFolder() {}

    static List<Path> jars(Path home) {
        Path folder = home.resolve("bundles");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new StartFailure(
                    "There are no bundles in " + folder + ". Build them: mvn package -DskipTests",
                    e);
        }
    }
}
