/** By when an organisation has to answer, in working days of England and Wales. */
package org.sena.referral.service.clock;
