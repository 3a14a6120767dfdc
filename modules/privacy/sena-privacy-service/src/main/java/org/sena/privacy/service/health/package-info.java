/** How the database and the keys are, for operators. */
package org.sena.privacy.service.health;
