/** Tells those who must take a second look when somebody acted without consent. */
package org.sena.notification.service.override;
