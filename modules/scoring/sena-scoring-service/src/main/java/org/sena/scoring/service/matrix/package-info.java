/** The scoring table: what a row may say, and the strict reader that refuses anything else. */
package org.sena.scoring.service.matrix;
