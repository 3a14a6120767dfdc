/** What every room needs: who stands how to a referral, what is sealed, what is written down. */
package org.sena.referral.service.app;
