/** Rows of the queue as values, what may be told of them, and one change to one of them. */
package org.sena.advice.service.item;
