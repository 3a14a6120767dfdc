/** Reads a questionnaire from its JSON document and finds every mistake in it. */
package org.sena.needs.service.document;
