/**
 * Trying a matrix or thresholds on the assessments that are kept, and reading what would change.
 */
package org.sena.needs.desk.replay;
