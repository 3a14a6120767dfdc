/** Questionnaires and assessments on the real database. */
package org.sena.it.needs;
