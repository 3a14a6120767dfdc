/**
 * The portlet container: portlets that register as services, their requests, responses, addresses,
 * sessions and preferences.
 *
 * <p>Names of parameters and namespaces are the ones Liferay uses, so that what works here works
 * there. Left out, because SENA's portlets do without: events, dispatching to servlets,
 * asynchronous resources.
 */
package org.sena.runtime.host.portlet;
