/** What an adviser does with the person they have taken: calls, notes, follow-up, the end. */
package org.sena.advice.service.work;
