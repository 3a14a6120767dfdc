/**
 * The feeds of Open Referral UK below {@code /o/oruk}: {@code /v3} and {@code /v1} of the whole
 * directory, and the same below the key of each local directory. Everybody may read; what is sent
 * goes through the workflow.
 */
package org.sena.directory.rest;
