/** Answers that are kept: under a code to come back with, and those a resident has kept before. */
package org.sena.needs.web.kept;
