/** The lists of the queue, paged in the database, and whose item is whose. */
package org.sena.advice.service.list;
