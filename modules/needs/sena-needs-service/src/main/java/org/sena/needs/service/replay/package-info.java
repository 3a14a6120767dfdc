/** Replays: kept assessments scored once more under a trial, in the background, and counted. */
package org.sena.needs.service.replay;
