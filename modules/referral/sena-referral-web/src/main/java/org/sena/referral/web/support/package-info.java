/** A resident's own referrals. */
package org.sena.referral.web.support;
