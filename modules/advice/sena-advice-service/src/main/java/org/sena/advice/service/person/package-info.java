/** Finding a person again, and everything about one person in one view. */
package org.sena.advice.service.person;
