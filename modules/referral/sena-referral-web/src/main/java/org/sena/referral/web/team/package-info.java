/** The people of an organisation, and handing their work over. */
package org.sena.referral.web.team;
