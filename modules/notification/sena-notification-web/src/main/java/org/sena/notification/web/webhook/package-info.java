/** The connections of an organisation to its case system. */
package org.sena.notification.web.webhook;
