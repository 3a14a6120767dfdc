/**
 * Upgrade steps that services share. What runs them is Liferay, or the runtime in its place: a step
 * must leave well alone what an earlier run of it did, because Liferay commits each statement.
 */
package org.sena.upgrade;
