/** What somebody wants to be told, and when. */
package org.sena.notification.web.prefer;
