package org.sena.arquillian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The text files in a package of the tests. */
final class TextFiles {

    private TextFiles() {}

    /** Path in the archive to file. */
    static Map<String, Path> of(Class<?> type) {
        String folder = type.getPackageName().replace('.', '/');
        Map<String, Path> files = new TreeMap<>();
        try {
            for (URL url : Collections.list(type.getClassLoader().getResources(folder))) {
                if (url.getProtocol().equals("file")) {
                    add(files, folder, url.toURI());
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A class loader gives addresses that are none", e);
        }
    }

    private static void add(Map<String, Path> files, String folder, URI place) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(place), "*.txt")) {
            found.forEach(file -> files.put(folder + "/" + file.getFileName(), file));
        }
    }
}
