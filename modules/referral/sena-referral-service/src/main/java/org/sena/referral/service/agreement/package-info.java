/** Agreements with organisations: who may receive referrals, from when and until when. */
package org.sena.referral.service.agreement;
