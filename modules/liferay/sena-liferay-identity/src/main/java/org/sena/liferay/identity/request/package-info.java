/**
 * The request that is answered on a thread, for the audit trail: its id and the network it is from.
 */
package org.sena.liferay.identity.request;
