/** What a referral may become: one table of steps, and what must hold before each. */
package org.sena.referral.service.transition;
