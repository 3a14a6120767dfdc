/** What operators see of delivery and can do about it. */
package org.sena.notification.service.desk;
