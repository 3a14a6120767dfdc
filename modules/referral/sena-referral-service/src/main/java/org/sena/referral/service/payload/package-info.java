/** What a referral discloses: agreed, needed and offered, and nothing else. */
package org.sena.referral.service.payload;
