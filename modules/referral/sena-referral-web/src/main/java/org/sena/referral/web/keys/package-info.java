/** Where a manager makes the keys by which the organisation's case system comes in. */
package org.sena.referral.web.keys;
