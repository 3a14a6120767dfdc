/**
 * What SENA starts with: a list of needs and service types, a questionnaire and its scoring matrix.
 * Each is published only where there is none yet; what a council published stays.
 */
package org.sena.needs.content;
