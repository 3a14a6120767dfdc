/** Consents, the audit trail and the keys, kept in the database. One room each. */
package org.sena.privacy.service;
