/** Who works on referrals in an organisation, who is away, and handing work over. */
package org.sena.referral.service.team;
