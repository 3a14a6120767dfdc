package org.sena.liferay.distribution;

import aQute.bnd.header.Attrs;
import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.Constants;
import aQute.bnd.osgi.Domain;
import aQute.bnd.osgi.Processor;
import aQute.bnd.version.Version;
import aQute.bnd.version.VersionRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a bundle must have and neither Liferay, nor a bundle of ours, nor Java 11 offers. */
final class ImportCheck {

    private static final Pattern CONTRACT =
            Pattern.compile("osgi\\.contract=([A-Za-z]+).*version=([0-9.]+)");

    private final LiferayExports liferay;

    /** Our own packages with their versions. */
    private final Map<String, Version> own;

    ImportCheck(LiferayExports liferay, Map<String, Version> own) {
        this.liferay = liferay;
        this.own = own;
    }

    List<String> missing(Manifest manifest) {
        List<String> missing = new ArrayList<>();
        Domain domain = Domain.domain(manifest);

        domain.getImportPackage()
                .forEach(
                        (name, attrs) -> {
                            if (!"optional".equals(attrs.get(Constants.RESOLUTION_DIRECTIVE))) {
                                missingPackage(Processor.removeDuplicateMarker(name), attrs)
                                        .ifPresent(missing::add);
                            }
                        });
        missingContracts(domain.getRequireCapability(), missing);

        return missing;
    }

    private Optional<String> missingPackage(String name, Attrs attrs) {
        String range = attrs.getVersion();

        if (isJava(name)) {
            return Optional.empty();
        }
        if (!own.containsKey(name) && !liferay.has(name)) {
            return Optional.of(name + ": nobody exports it");
        }

        Optional<Version> version =
                own.containsKey(name) ? Optional.of(own.get(name)) : liferay.version(name);

        if (range != null
                && version.isPresent()
                && !new VersionRange(range).includes(version.get())) {
            return Optional.of(name + " " + range + ": offered is " + version.get());
        }

        return Optional.empty();
    }

    private void missingContracts(Parameters capabilities, List<String> missing) {
        capabilities.forEach(
                (namespace, attrs) -> {
                    if (!Processor.removeDuplicateMarker(namespace).equals("osgi.contract")) {
                        return;
                    }

                    Matcher matcher = CONTRACT.matcher(attrs.get("filter:"));

                    if (!matcher.find()
                            || !liferay.hasContract(
                                    matcher.group(1), new Version(matcher.group(2)).toString())) {
                        missing.add("contract " + attrs.get("filter:"));
                    }
                });
    }

    private static boolean isJava(String name) {
        return ModuleLayer.boot().modules().stream()
                .filter(module -> module.getName().startsWith("java."))
                .anyMatch(module -> module.getPackages().contains(name));
    }
}
