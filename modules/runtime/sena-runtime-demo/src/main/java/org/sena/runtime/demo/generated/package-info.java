/**
 * A synthetic directory of any size, the same every time: for trying SENA out, for benchmarks and
 * for tests. Plain Java, made as it is read.
 */
@Export
@Version("1.0.0")
package org.sena.runtime.demo.generated;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
