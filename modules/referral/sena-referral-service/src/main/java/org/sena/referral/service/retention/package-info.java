/** How long referrals are kept, and what a person gets to see of what is kept about them. */
package org.sena.referral.service.retention;
