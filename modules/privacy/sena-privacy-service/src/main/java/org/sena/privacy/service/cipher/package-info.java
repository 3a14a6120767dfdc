/**
 * The keys and the seals. A field is sealed under its person's key, a person's key under the master
 * key, and the master key never reaches the database.
 */
package org.sena.privacy.service.cipher;
