/** Where an organisation's people say whether their services take new people. */
package org.sena.referral.web.ourservices;
