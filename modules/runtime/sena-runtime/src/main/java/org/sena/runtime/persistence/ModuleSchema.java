package org.sena.runtime.persistence;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.util.Optional;
import org.osgi.framework.Version;

/**
 * What a Service Builder bundle says about its tables.
 *
 * @param owner symbolic name of the bundle, which Liferay's table of releases goes by
 * @param version of the tables, from {@code Liferay-Require-SchemaVersion}
 * @param tables definitions in Service Builder's notation
 * @param indexes the same for indexes
 * @param steps what leads from former versions to this one; empty when there never was another
 */
record ModuleSchema(
        String owner,
        Version version,
        String tables,
        String indexes,
        Optional<UpgradeStepRegistrator> steps) {}
