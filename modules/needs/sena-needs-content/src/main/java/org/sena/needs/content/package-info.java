/**
 * What SENA starts with: two questionnaires and the scoring matrix of each, with drafts of
 * translations. Each is published only where there is none yet; what a council published stays.
 */
package org.sena.needs.content;
