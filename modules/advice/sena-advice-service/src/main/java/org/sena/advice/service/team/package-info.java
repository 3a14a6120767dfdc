/** Who is in the team, what they can, and how the team stands. */
package org.sena.advice.service.team;
