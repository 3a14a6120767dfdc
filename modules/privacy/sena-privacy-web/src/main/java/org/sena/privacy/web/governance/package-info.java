/** What information governance does: the audit trail, retention, holds, rights, overrides. */
package org.sena.privacy.web.governance;
