/**
 * Checks of what people read: how hard it is, and whether every language has it. For tests only;
 * nothing of it goes into the product.
 */
package org.sena.reading;
