/**
 * Tells of the audit trail in the portal's own log, a line for each event, and to Liferay's audit
 * where there is one. Only ids, codes and names of fields: the trail holds no more.
 *
 * <p>Liferay CE has the port {@code AuditRouter} but not the bundles behind it: an event then is a
 * line in the log and no more. The trail itself, with its chain of hashes, is in the database
 * either way; neither the log nor Liferay's audit is needed to check it.
 */
package org.sena.liferay.audit;
