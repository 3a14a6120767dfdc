package org.sena.liferay.distribution;

import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Resource;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of others' work is inside the bundles, under which licence. Jars say themselves what they
 * are; single packages that were taken over are in the table of licences, as all licences are.
 */
final class ThirdParties {

    private static final String OURS = "org.sena";

    /** Artifact and version to the bundles that have it. */
    private final Map<String, Set<String>> found = new TreeMap<>();

    private final List<String> unknown = new ArrayList<>();
    private final Map<String, String[]> licences = new TreeMap<>();

    ThirdParties(Collection<SuiteBundle> suite) throws Exception {
        LiferayServices.Tables.lines("licences.tsv").forEach(l -> licences.put(l[0], l));
        for (SuiteBundle bundle : suite) {
            for (Map.Entry<String, Jar> nested : bundle.nested().entrySet()) {
                note(bundle, nested.getKey(), nested.getValue());
            }
            for (String name : bundle.packages().get("")) {
                if (!name.startsWith(OURS)) {
                    note(bundle, name);
                }
            }
        }
    }

    private void note(SuiteBundle bundle, String path, Jar jar) throws Exception {
        String artifact = path.substring(path.lastIndexOf('/') + 1).replace(".jar", "");
        Optional<String> version = version(jar);
        if (!licences.containsKey(artifact) || version.isEmpty()) {
            unknown.add(SuiteBundle.where(bundle.name(), path) + " " + version.orElse("?"));
            return;
        }
        add(artifact + " " + version.get(), bundle);
    }

    /** From what Maven wrote into it, else from its manifest. */
    private static Optional<String> version(Jar jar) throws Exception {
        for (Map.Entry<String, Resource> entry : jar.getResources().entrySet()) {
            if (entry.getKey().matches("META-INF/maven/.*/pom.properties")) {
                Properties pom = new Properties();
                try (InputStream in = entry.getValue().openInputStream()) {
                    pom.load(in);
                }
                return Optional.ofNullable(pom.getProperty("version"));
            }
        }
        return Optional.ofNullable(jar.getManifest())
                .map(m -> m.getMainAttributes().getValue("Implementation-Version"))
                .map(text -> text.split(" ")[0]);
    }

    private void note(SuiteBundle bundle, String packageName) {
        Optional<String> artifact =
                licences.values().stream()
                        .filter(line -> line.length > 3)
                        .filter(line -> packageName.startsWith(line[3]))
                        .map(line -> line[0])
                        .findFirst();
        if (artifact.isEmpty()) {
            unknown.add(bundle.name() + " package " + packageName);
        } else {
            add(artifact.get() + " (packages)", bundle);
        }
    }

    private void add(String what, SuiteBundle bundle) {
        found.computeIfAbsent(what, key -> new TreeSet<>()).add(bundle.name());
    }

    /** What is inside without a known licence; empty if all is known. */
    List<String> unknown() {
        return List.copyOf(new TreeSet<>(unknown));
    }

    /** A page in Markdown. */
    String page() {
        return "# What others made\n\n"
                + "Jars and packages inside the bundles of SENA, with their licences. Written by"
                + " the build.\n\n"
                + "| what | licence | where it is from | inside |\n|---|---|---|---|\n"
                + found.entrySet().stream().map(this::line).collect(Collectors.joining("\n"))
                + "\n";
    }

    private String line(Map.Entry<String, Set<String>> entry) {
        String[] licence = licences.get(entry.getKey().split(" ")[0]);
        return String.format(
                "| %s | %s | %s | %s |",
                entry.getKey(), licence[1], licence[2], String.join(", ", entry.getValue()));
    }
}
