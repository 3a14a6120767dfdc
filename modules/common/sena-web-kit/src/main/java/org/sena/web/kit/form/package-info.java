/**
 * Binding and checking what people send: values of the right kind, or words that say what to do.
 */
@Export
@Version("1.0.0")
package org.sena.web.kit.form;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
