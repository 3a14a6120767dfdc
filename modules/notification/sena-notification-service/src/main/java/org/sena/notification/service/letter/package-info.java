/** One message to one person, or one call of one case system, from state to state. */
package org.sena.notification.service.letter;
