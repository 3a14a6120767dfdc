/** What the referral pages have in common: words for values, tokens for forms. */
package org.sena.referral.web.words;
