/** How people want to be told, and when that is. */
package org.sena.notification.service.prefer;
