/** What a person writes down: the reference and the access code. */
package org.sena.referral.service.reference;
