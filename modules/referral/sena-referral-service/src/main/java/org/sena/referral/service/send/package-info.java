/** Draft, consent, payload and sending. */
package org.sena.referral.service.send;
