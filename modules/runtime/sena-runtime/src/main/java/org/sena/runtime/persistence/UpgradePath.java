package org.sena.runtime.persistence;

import com.liferay.portal.kernel.upgrade.UpgradeStep;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Version;

/**
 * The steps that a bundle registered, and the way through them from one version to another. Stands
 * for GA112's {@code UpgradeStepRegistry} and {@code ReleaseGraphManager}, which are inside its
 * upgrade module and in no jar that one can compile against; like there, of several steps that
 * start at a version there may be only one.
 */
final class UpgradePath implements UpgradeStepRegistrator.Registry {

    /**
     * What leads from a version to the next.
     *
     * @param steps in their order
     */
    record Leg(Version from, Version to, List<UpgradeStep> steps) {}

    private final List<Leg> legs = new ArrayList<>();

    static UpgradePath of(Optional<UpgradeStepRegistrator> registrator) {
        UpgradePath path = new UpgradePath();
        registrator.ifPresent(steps -> steps.register(path));
        return path;
    }

    @Override
    public void register(String from, String to, UpgradeStep... steps) {
        legs.add(new Leg(Version.parseVersion(from), Version.parseVersion(to), List.of(steps)));
    }

    /** The way; empty when the steps don't lead there. Nothing to do is a way as well. */
    Optional<List<Leg>> between(Version from, Version to) {
        List<Leg> way = new ArrayList<>();
        Version at = from;
        while (at.compareTo(to) < 0) {
            Version here = at;
            List<Leg> next = legs.stream().filter(leg -> leg.from().equals(here)).toList();
            if (next.size() != 1 || next.get(0).to().compareTo(here) <= 0) {
                return Optional.empty();
            }
            way.add(next.get(0));
            at = next.get(0).to();
        }
        return at.equals(to) ? Optional.of(List.copyOf(way)) : Optional.empty();
    }
}
