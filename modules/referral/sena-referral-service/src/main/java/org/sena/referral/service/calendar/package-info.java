/** The bank holidays of England and Wales: brought in, kept, and known to every node. */
package org.sena.referral.service.calendar;
