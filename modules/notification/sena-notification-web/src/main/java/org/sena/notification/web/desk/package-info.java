/** What waits to be delivered, what failed and why. */
package org.sena.notification.web.desk;
