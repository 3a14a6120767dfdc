/** Telling advisers what waits for them, by reference and link only. */
package org.sena.advice.service.notice;
