/** Properties that hold for every questionnaire. */
package org.sena.needs.service.property;
