/** Consents, the audit trail and sealed fields on the real database. */
package org.sena.it.privacy;
