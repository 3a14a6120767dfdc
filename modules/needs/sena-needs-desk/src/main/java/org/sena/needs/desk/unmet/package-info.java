/** Needs that nobody meets: for those who decide what there should be. */
package org.sena.needs.desk.unmet;
