/** Scoring on the host: versions of matrices kept in rows, the active one compiled and run. */
package org.sena.scoring.service;
