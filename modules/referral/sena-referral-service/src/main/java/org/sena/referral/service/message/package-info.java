/**
 * Talking about a matter: {@code Rights} is the table of who reads and writes what; {@code Door} is
 * the only way in and asks it each time; one message is one transaction.
 */
package org.sena.referral.service.message;
