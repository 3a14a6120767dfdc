/** What the referral pages have in common: words for values, and who is looking. */
package org.sena.referral.web.words;
