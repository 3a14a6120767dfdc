/** What a person gave, seen without their consent because somebody is in danger. */
package org.sena.referral.service.danger;
