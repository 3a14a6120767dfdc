package org.sena.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All bundles of the suite, and who uses whose packages. */
final class Suite {

    /** From the ground up; a context knows those before it. The hosts know all. */
    static final List<String> ORDER =
            List.of(
                    "identity",
                    "common",
                    "privacy",
                    "notification",
                    "directory",
                    "scoring",
                    "needs",
                    "referral",
                    "advice",
                    "runtime",
                    "liferay");

    private static final Path MODULES = Path.of("../..");

    private final Map<String, SuiteBundle> bundles = new LinkedHashMap<>();
    private final Map<String, String> owners = new TreeMap<>();

    private Suite(List<SuiteBundle> all) {
        for (SuiteBundle bundle : all) {
            bundles.put(bundle.name(), bundle);
            bundle.exports().forEach(name -> owners.put(name, bundle.name()));
        }
    }

    /** What the modules' folders hold, tests left out. */
    static Suite read() {
        try (Stream<Path> folders =
                Files.find(MODULES, 3, (file, any) -> file.endsWith("bnd.bnd"))) {
            return new Suite(
                    folders.map(file -> file.toAbsolutePath().normalize().getParent())
                            .filter(module -> !module.getParent().endsWith("testing"))
                            .map(SuiteBundle::read)
                            .sorted(
                                    Comparator.comparingInt(Suite::height)
                                            .thenComparing(SuiteBundle::name))
                            .toList());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** From the ground up, by name within a context. */
    List<SuiteBundle> bundles() {
        return List.copyOf(bundles.values());
    }

    List<SuiteBundle> of(String context) {
        return bundles.values().stream()
                .filter(bundle -> bundle.context().equals(context))
                .toList();
    }

    /** The bundles whose packages it imports. */
    Set<SuiteBundle> usedBy(SuiteBundle bundle) {
        return bundle.imports().stream()
                .filter(owners::containsKey)
                .map(owners::get)
                .filter(owner -> !owner.equals(bundle.name()))
                .map(bundles::get)
                .collect(
                        Collectors.toCollection(
                                () ->
                                        new TreeSet<>(
                                                Comparator.comparingInt(Suite::height)
                                                        .thenComparing(SuiteBundle::name))));
    }

    /** How far from the ground; an unknown context has no place yet. */
    static int height(SuiteBundle bundle) {
        int height = ORDER.indexOf(bundle.context());

        if (height < 0) {
            throw new IllegalStateException("Where does " + bundle.context() + " stand?");
        }

        return height;
    }
}
