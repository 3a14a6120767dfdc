/** Keeps the numbers, in Micrometer's registry. */
package org.sena.operations.metrics;
