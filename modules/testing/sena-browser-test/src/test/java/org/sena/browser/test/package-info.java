/**
 * How a browser test reaches the product: a running SENA, a browser, and what a person sees in it.
 */
package org.sena.browser.test;
