/** Equinox: which bundles it starts, what it offers them, and whether all of them work. */
package org.sena.runtime.framework;
