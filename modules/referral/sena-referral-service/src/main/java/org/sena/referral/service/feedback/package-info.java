/** Asks those who agreed to it how the help was, and keeps what they answer. */
package org.sena.referral.service.feedback;
