/** The ways in which letters leave: a mail server, GOV.UK Notify, a case system. */
package org.sena.notification.service.channel;
