/** Counts the needs that no service answers. */
package org.sena.needs.service.unmet;
