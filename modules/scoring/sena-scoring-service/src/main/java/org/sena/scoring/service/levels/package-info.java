/** From points to what is done: cut points, what moves them, and the table of levels. */
package org.sena.scoring.service.levels;
