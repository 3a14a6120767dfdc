package org.sena.liferay.distribution;

import static java.util.stream.Collectors.toList;

import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.resource.CapReqBuilder;
import aQute.bnd.osgi.resource.ResourceUtils;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osgi.resource.Capability;
import org.osgi.resource.Requirement;

/**
 * Finds what a bundle requires of the framework and of other bundles ({@code Require-Capability}:
 * the Java it is compiled for, who looks after its components) and nobody provides. Contracts are
 * {@link ImportCheck}'s.
 */
final class CapabilityCheck {

    private static final String CONTRACT = "osgi.contract";

    private final Collection<SuiteBundle> suite;
    private final List<Capability> provided = new ArrayList<>();

    CapabilityCheck(Collection<SuiteBundle> suite) {
        this.suite = suite;
        ofLiferay().forEach(line -> provided.addAll(capabilities(new Parameters(line))));
        for (SuiteBundle bundle : suite) {
            provided.addAll(capabilities(bundle.domain().getProvideCapability()));
        }
    }

    /** What a Liferay home of GA112 provides; beside each stands its source. */
    private static List<String> ofLiferay() {
        return LiferayServices.Tables.lines("capabilities.tsv")
                .map(line -> line[0])
                .collect(toList());
    }

    private static List<Capability> capabilities(Parameters header) {
        return CapReqBuilder.getCapabilitiesFrom(header);
    }

    /** Bundle and requirement, a line each; empty if all is well. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (SuiteBundle bundle : suite) {
            CapReqBuilder.getRequirementsFrom(bundle.domain().getRequireCapability()).stream()
                    .filter(required -> !required.getNamespace().equals(CONTRACT))
                    .filter(required -> !isOptional(required))
                    .filter(required -> !isProvided(required))
                    .map(required -> said(bundle, required))
                    .forEach(missing::add);
        }
        return missing;
    }

    private static boolean isOptional(Requirement required) {
        return "optional".equals(required.getDirectives().get("resolution"));
    }

    private boolean isProvided(Requirement required) {
        return provided.stream().anyMatch(each -> ResourceUtils.matches(required, each));
    }

    private static String said(SuiteBundle bundle, Requirement required) {
        return bundle.name()
                + " requires "
                + required.getNamespace()
                + " "
                + required.getDirectives().getOrDefault("filter", "")
                + ", which nobody provides";
    }
}
