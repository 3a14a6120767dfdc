/** What is kept of the queue for how long, and what a person may see of it. */
package org.sena.advice.service.keep;
