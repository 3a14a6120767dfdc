/** The clocks of a referral, in working days of England and Wales: rules, nothing else. */
package org.sena.referral.service.clock;
