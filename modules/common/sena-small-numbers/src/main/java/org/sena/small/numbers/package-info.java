/** Figures that tell nothing of single people. Packed into the bundles that use it. */
package org.sena.small.numbers;
