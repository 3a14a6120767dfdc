/** Putting somebody into the queue who phoned, wrote or came. */
package org.sena.advice.web.entry;
