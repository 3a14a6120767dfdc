/** How long a matrix says who made it. */
package org.sena.scoring.service.kept;
