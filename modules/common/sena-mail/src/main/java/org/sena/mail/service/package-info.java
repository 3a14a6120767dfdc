/** How messages leave: by SMTP, or into a folder where no mail server is named. */
package org.sena.mail.service;
