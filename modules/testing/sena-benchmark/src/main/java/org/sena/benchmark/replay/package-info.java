/** Replays inside the running suite against the least that can be done with the same rows. */
package org.sena.benchmark.replay;
