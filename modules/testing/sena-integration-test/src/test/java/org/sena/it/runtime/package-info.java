/**
 * What the runtime itself promises to bundles. The neighbours hold the contexts' use cases, a
 * package each; how such a test is written stands in the package {@code org.sena.arquillian}.
 */
package org.sena.it.runtime;
