/** Gathers the parts and looks at them. */
package org.sena.operations.health;
