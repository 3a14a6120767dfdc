/** Tells when somebody asked something about their data, and when there is an answer. */
package org.sena.notification.service.rights;
