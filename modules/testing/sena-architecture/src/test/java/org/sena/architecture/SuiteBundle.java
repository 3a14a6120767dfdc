package org.sena.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * One bundle of the suite, as its manifest tells.
 *
 * @param context the folder it lies in
 * @param name the folder of its own, which is its artifact id
 * @param description what it is for, in a sentence
 * @param keepsRows whether it has tables, by Liferay's Service Builder
 * @param exports packages that others may import
 * @param imports packages of others
 */
record SuiteBundle(
        String context,
        String name,
        String description,
        boolean keepsRows,
        Set<String> exports,
        Set<String> imports) {

    /** Reads what the build wrote for the module in that folder. */
    static SuiteBundle read(Path module) {
        Path file = module.resolve("target/classes/META-INF/MANIFEST.MF");

        try (InputStream in = Files.newInputStream(file)) {
            Attributes headers = new Manifest(in).getMainAttributes();

            return new SuiteBundle(
                    module.getParent().getFileName().toString(),
                    module.getFileName().toString(),
                    text(headers, "Bundle-Description"),
                    !text(headers, "Liferay-Service").isEmpty(),
                    packages(headers, "Export-Package"),
                    packages(headers, "Import-Package"));
        } catch (IOException exception) {
            throw new UncheckedIOException("Build " + module + " first", exception);
        }
    }

    /** Whether it is what its context promises to others. */
    boolean isApi() {
        return name.endsWith("-api");
    }

    boolean knowsLiferay() {
        return imports.stream().anyMatch(one -> one.startsWith("com.liferay."));
    }

    private static Set<String> packages(Attributes headers, String header) {
        String withoutVersions = text(headers, header).replaceAll("\"[^\"]*\"", "");

        return Arrays.stream(withoutVersions.split(","))
                .map(clause -> clause.split(";")[0].strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Attributes headers, String header) {
        String value = headers.getValue(header);

        return value == null ? "" : value;
    }
}
