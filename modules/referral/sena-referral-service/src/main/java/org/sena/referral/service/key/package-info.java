/** Keys by which case systems come in: only a keyed digest of each is kept. */
package org.sena.referral.service.key;
