/** Referrals in numbers, for an organisation its own, for the council all. */
package org.sena.referral.web.figures;
