/**
 * What is stored, where, why and for how long, told by whoever stores it.
 *
 * <p>Every module with a {@code service.xml} holds one {@code
 * src/main/resources/META-INF/sena/processing.json} that names each of its entities and columns; a
 * test fails for one that is missing:
 *
 * <pre>
 * {
 *   "context": "needs",
 *   "title": "Questionnaires and assessments",
 *   "purpose": "To find out what a person needs and who can help.",
 *   "rules": [ … see the package {@link org.sena.privacy.api.retention} … ],
 *   "stores": [
 *     {
 *       "name": "AssessmentEntry",
 *       "what": "Answers and scores of a person who keeps them",
 *       "why": "So that the person and the team that helps can go on from there",
 *       "people": "Residents",
 *       "recipients": "The council's Resident Advice Team, when the person agreed",
 *       "lawfulBasis": "6(1)(e), 9(2)(a)",
 *       "rules": ["needs.assessment"],
 *       "columns": {
 *         "assessmentId": "none: random number of the row",
 *         "subjectId": "pseudonym: the person",
 *         "sealedAnswers": "sealed: the answers"
 *       }
 *     },
 *     {"name": "Session", "personal": "plain", "what": "…", …, "rules": ["needs.session"]}
 *   ]
 * }
 * </pre>
 *
 * <p>Before the colon stands a {@link org.sena.privacy.api.processing.Personal} in lower case,
 * after it what the column holds. A place that is no table says {@code personal} itself and has no
 * columns.
 */
@Export
@Version("1.0.0")
package org.sena.privacy.api.processing;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
