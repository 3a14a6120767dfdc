/** The digest that consents and the audit trail share. */
package org.sena.privacy.service.hash;
