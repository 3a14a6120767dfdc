/** Lists of referrals and of the advice queue: whether they stay as fast as there is more. */
package org.sena.benchmark.referral;
