/** Counts referrals in the database, and hides what could point at a person. */
package org.sena.referral.service.statistics;
