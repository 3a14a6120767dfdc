package org.sena.runtime.framework;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.osgi.framework.BundleException;

/** Reads Equinox's reports of bundles that don't resolve. */
final class Resolution {

    private static final String UNRESOLVED = "Unresolved requirement: ";

    private Resolution() {}

    /**
     * What is missing, on one line. Of a chain of bundles that wait for each other, only the ends
     * are told: what nobody provides.
     */
    static String reason(BundleException exception) {
        String report = String.valueOf(exception.getMessage()).strip().replaceAll("\\s+", " ");
        String missing =
                Arrays.stream(report.split(UNRESOLVED))
                        .skip(1)
                        .map(String::strip)
                        .filter(requirement -> !requirement.contains("->"))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return missing.isEmpty() ? report : "nobody provides " + missing;
    }
}
