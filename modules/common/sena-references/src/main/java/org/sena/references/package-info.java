/** What a person writes down: a reference, a code, and how often a wrong one may be tried. */
package org.sena.references;
