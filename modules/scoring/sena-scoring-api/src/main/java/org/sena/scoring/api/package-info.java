/** How urgent and how intense each need is, what to do about it, and why. */
@Export
@Version("1.0.0")
package org.sena.scoring.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
