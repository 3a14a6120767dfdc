/** How people come into the queue: one open item for each, with all their reasons. */
package org.sena.advice.service.arrival;
