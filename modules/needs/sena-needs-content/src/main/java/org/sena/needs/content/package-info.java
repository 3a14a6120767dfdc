/**
 * What SENA starts with: a questionnaire and its scoring matrix. Each is published only where there
 * is none yet; what a council published stays.
 */
package org.sena.needs.content;
