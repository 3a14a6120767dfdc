/** Questionnaires as documents, the way of a person through one, and what is kept of it. */
@Export
@Version("1.0.0")
package org.sena.needs.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
