/** The list of the people to contact. */
package org.sena.advice.web.queue;
