/** How long it is kept, and what of it is about a person. */
package org.sena.notification.service.keep;
