/** The team: who has what, how it keeps up, and what other thresholds would bring. */
package org.sena.advice.web.board;
