/** The use cases: who may do what to a referral, each deed in one transaction. */
package org.sena.referral.service.app;
