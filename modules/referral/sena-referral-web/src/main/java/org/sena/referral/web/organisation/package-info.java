/** The requests for help an organisation answers. */
package org.sena.referral.web.organisation;
