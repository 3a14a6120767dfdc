/** Notices, from the transaction they are told in to the letter that leaves once. */
package org.sena.it.notification;
