/** Finding a person again, and everything about one person. */
package org.sena.advice.web.person;
