/** Workers answer with a person who is with them, on the phone or on a screen. */
package org.sena.needs.web.assisted;
