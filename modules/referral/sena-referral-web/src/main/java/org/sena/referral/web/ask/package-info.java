/** Asking for a referral: one thing a page, kept in the session until it is sent. */
package org.sena.referral.web.ask;
