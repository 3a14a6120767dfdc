/**
 * Organisations, services and places, and which services fit a need. Terms follow Open Referral UK.
 */
@Export
@Version("1.0.0")
package org.sena.directory.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
