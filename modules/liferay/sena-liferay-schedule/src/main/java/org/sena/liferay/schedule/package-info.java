/**
 * Runs the contexts' recurring work by Liferay's scheduler.
 *
 * <p>Every work becomes a {@code SchedulerJobConfiguration}. GA112's {@code
 * SchedulerEngineHelperImpl} takes these up in clustered memory ({@code
 * StorageType.MEMORY_CLUSTERED}): the cluster's master node alone runs them, and the next master
 * takes them over. An administrator sees them, and can run or stop them, in Control Panel →
 * Configuration → Job Scheduler. What each node has to do for itself runs on a thread of its own,
 * for which Liferay's scheduler has no place.
 */
package org.sena.liferay.schedule;
