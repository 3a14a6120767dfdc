/** A person who has an account leaves. */
package org.sena.privacy.service.account;
