package org.sena.liferay.distribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds packages that would be there twice. */
final class PackageCheck {

    /**
     * Packages of which Liferay has a copy as well, and why ours stays inside its bundle: nobody
     * else sees it, and the bundle does not import Liferay's.
     */
    private static final Map<String, String> ALLOWED =
            Map.of(
                    "org.jsoup",
                    "the directory's harvest needs the parser's later fixes; GA112's is older",
                    "javax.mail",
                    "sena-mail speaks with a mail server of its own by the copy that it carries,"
                            + " whose providers lie beside its classes");

    private final LiferayExports liferay;
    private final Collection<SuiteBundle> suite;

    PackageCheck(LiferayExports liferay, Collection<SuiteBundle> suite) {
        this.liferay = liferay;
        this.suite = suite;
    }

    /** Packages that two bundles export: which one an importer gets would be chance. */
    List<String> exportedTwice() {
        Map<String, Set<String>> exporters = new TreeMap<>();
        for (SuiteBundle bundle : suite) {
            for (String name : bundle.exported()) {
                exporters.computeIfAbsent(name, key -> new TreeSet<>()).add(bundle.name());
            }
        }
        List<String> twice = new ArrayList<>();
        exporters.forEach(
                (name, bundles) -> {
                    if (bundles.size() > 1) {
                        twice.add(name + " is exported by " + String.join(" and ", bundles));
                    }
                    if (liferay.has(name)) {
                        twice.add(name + " is exported by " + bundles + " and by Liferay");
                    }
                });
        return twice;
    }

    /**
     * Private copies of what another bundle of the suite exports: two classes of one name, of which
     * each cast to the other fails.
     */
    List<String> copied() throws Exception {
        Map<String, String> exporters = new TreeMap<>();
        suite.forEach(b -> b.exported().forEach(name -> exporters.put(name, b.name())));
        List<String> copied = new ArrayList<>();
        for (SuiteBundle bundle : suite) {
            for (Map.Entry<String, Set<String>> place : bundle.packages().entrySet()) {
                for (String name : place.getValue()) {
                    String exporter = exporters.get(name);
                    if (exporter != null && !exporter.equals(bundle.name())) {
                        copied.add(
                                SuiteBundle.where(bundle.name(), place.getKey())
                                        + " has a copy of "
                                        + name
                                        + ", which "
                                        + exporter
                                        + " exports");
                    }
                }
            }
        }
        return copied;
    }

    /** Packages that Liferay offers to bundles and that are shipped all the same. */
    List<String> shippedThoughLiferayHasThem() throws Exception {
        List<String> shipped = new ArrayList<>();
        for (SuiteBundle bundle : suite) {
            for (Map.Entry<String, Set<String>> place : bundle.packages().entrySet()) {
                for (String name : place.getValue()) {
                    if (liferay.has(name) && !isAllowed(bundle, name)) {
                        shipped.add(
                                SuiteBundle.where(bundle.name(), place.getKey())
                                        + " ships "
                                        + name
                                        + ", which Liferay has");
                    }
                }
            }
        }
        return shipped;
    }

    private static boolean isAllowed(SuiteBundle bundle, String name) {
        return !bundle.imported().contains(name)
                && ALLOWED.keySet().stream()
                        .anyMatch(known -> name.equals(known) || name.startsWith(known + "."));
    }
}
