/** Bringing records in and making them one, on the running suite. */
package org.sena.it.directory.exchange;
