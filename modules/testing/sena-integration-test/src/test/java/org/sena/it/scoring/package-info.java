/** The use cases of scoring: keeping matrices and scoring by the active one. */
package org.sena.it.scoring;
