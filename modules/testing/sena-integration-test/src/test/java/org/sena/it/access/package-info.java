/**
 * Who may do what: one table, {@code access.txt} beside these classes, and tests that try every
 * cell of it on the running suite.
 */
package org.sena.it.access;
