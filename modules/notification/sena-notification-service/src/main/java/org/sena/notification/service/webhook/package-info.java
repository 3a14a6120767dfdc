/** The connections of organisations to their case systems. */
package org.sena.notification.service.webhook;
