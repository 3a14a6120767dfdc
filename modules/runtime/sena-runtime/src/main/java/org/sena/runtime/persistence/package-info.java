/**
 * What Liferay gives to Service Builder bundles, from GA112's own classes: Hibernate sessions,
 * transactions, counters, and tables that are what the bundles' code expects.
 */
package org.sena.runtime.persistence;
