/** The way through the questions: start, one question a page, check your answers. */
package org.sena.needs.web.interview;
