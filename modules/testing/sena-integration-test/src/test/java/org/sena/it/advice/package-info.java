/** The advice queue in the running suite: arrivals, two advisers at once, consent that ends. */
package org.sena.it.advice;
