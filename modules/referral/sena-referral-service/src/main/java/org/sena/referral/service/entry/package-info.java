/** Where the calls of the API arrive. */
package org.sena.referral.service.entry;
