/** The council's agreements with organisations. */
package org.sena.referral.web.agreement;
