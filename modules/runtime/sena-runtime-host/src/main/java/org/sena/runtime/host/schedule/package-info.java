/** Runs the contexts' recurring work when it is time, as Liferay's scheduler does in a portal. */
package org.sena.runtime.host.schedule;
