/** Showing referrals: one by one, in lists, and in numbers. */
package org.sena.referral.service.read;
