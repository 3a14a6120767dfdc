/** A person's right to see, take away and erase what is kept about them. */
package org.sena.privacy.service.subject;
