/** The rules of the queue: who comes first, when contact is due, who may do what. No framework. */
package org.sena.advice.service.queue;
