/**
 * Referrals for machines. Anybody may ask for one; the case system of an organisation comes in with
 * a key ({@code Authorization: Bearer …}) and works as one of its people would, under the same
 * rules and in the same audit trail. A visit's cookie opens nothing here, so no other site can use
 * it.
 */
package org.sena.referral.rest;
