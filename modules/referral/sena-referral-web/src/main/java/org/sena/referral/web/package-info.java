/** The pages of referrals: asking for one, one's own, and the organisation's. */
package org.sena.referral.web;
