/**
 * Reads a questionnaire from its JSON document and finds every mistake in it.
 *
 * <p>The shape of the document is described in {@code schema/questionnaire.schema.json} beside this
 * package's classes and in words in {@link org.sena.needs.service.document.QuestionnaireReader}.
 */
package org.sena.needs.service.document;
