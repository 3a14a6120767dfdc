/** What operators watch: each context tells how its parts are, and nothing about a person. */
@Export
@Version("1.0.0")
package org.sena.operations;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
