/** Looks at the clocks of referrals and does what is due, on one node at a time. */
package org.sena.referral.service.job;
