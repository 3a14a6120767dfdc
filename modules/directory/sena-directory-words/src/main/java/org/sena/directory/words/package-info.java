/** How records are said in plain words, in the reader's language; the same on every page. */
@Export
@Version("1.0.0")
package org.sena.directory.words;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
