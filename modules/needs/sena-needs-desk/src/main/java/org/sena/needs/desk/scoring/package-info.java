/**
 * Where those who lead the advice team write the scoring matrix, and a second person puts it in
 * force.
 */
package org.sena.needs.desk.scoring;
