/** The journeys that people make through the product, each from the first page to its end. */
package org.sena.browser.test.journey;
