/** Looks for what people said in everything that a running SENA leaves behind. */
package org.sena.browser.test.trace;
