/** Starts the suite outside Liferay, says when it is ready, and stops it without a trace. */
package org.sena.runtime;
