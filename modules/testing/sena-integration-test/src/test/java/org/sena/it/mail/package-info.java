/** E-mail, as the running suite sends it. */
package org.sena.it.mail;
