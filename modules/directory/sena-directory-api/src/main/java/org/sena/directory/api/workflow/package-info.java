/**
 * How the directory is kept true: proposed versions, who vouches for them, when they are due again,
 * and what anybody may tell us.
 */
@Export
@Version("1.0.0")
package org.sena.directory.api.workflow;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
