/** What is told is written with the change it tells of, and forgotten with what it is about. */
package org.sena.notification.service.outbox;
