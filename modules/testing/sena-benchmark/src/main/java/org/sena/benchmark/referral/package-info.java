/** Fills the suite with referrals and messages, quickly, by copying a few that it made itself. */
package org.sena.benchmark.referral;
