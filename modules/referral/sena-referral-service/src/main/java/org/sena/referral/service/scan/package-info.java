/** The scanner that looks for harmful content: clamd of ClamAV, reached over TCP. */
package org.sena.referral.service.scan;
