/** What scoring costs: the engine, an activation, the endpoint, and a crowd. */
package org.sena.benchmark.scoring;
