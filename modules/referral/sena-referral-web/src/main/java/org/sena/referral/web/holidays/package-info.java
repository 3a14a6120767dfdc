/** Where an administrator keeps the bank holidays that deadlines skip. */
package org.sena.referral.web.holidays;
