/** Referrals on the real database: who may do what, and what is left when it fails. */
package org.sena.it.referral;
