/** A questionnaire of national size, walked in every way. */
package org.sena.needs.service.support;
