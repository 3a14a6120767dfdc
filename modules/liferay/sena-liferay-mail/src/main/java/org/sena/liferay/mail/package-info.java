/**
 * E-mail by the portal's own mail server, as Control Panel → Server Administration → Mail sets it.
 *
 * <p>{@code MailService#sendEmail} hands a message to a queue in memory and never says what became
 * of it, so a letter that a server refused would count as delivered. So this takes the portal's
 * session ({@code MailService#getSession}) and sends by it at once: whoever asked knows whether the
 * server has taken the letter, and tries again when it has not.
 *
 * <p>It is there when {@code org.sena.liferay.mail.PortalMail.config} is, and then comes before the
 * server that {@code org.sena.mail.Mail.config} names.
 */
package org.sena.liferay.mail;
