/** What happens to a referral after it was sent, each deed in one transaction. */
package org.sena.referral.service.casework;
